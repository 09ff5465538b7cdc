#!/usr/bin/env node
// Starts the command line. On a Node too old for it, hands over to the one that `npm ci` fetched, if it did.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  // Compiled code only, of this folder: the second start takes half the time of the first.
  module.enableCompileCache(join(root, '.cache', 'compiled'))
  await import('../src/cli/index.ts')
} else {
  const newer = join(root, 'node_modules', '.bin', 'node')
  if (!existsSync(newer)) {
    console.error(`recourse: this is Node ${process.version}; Node 22.18 or newer is needed. Run “npm ci” in ${root}, or install a current Node.`)
    process.exit(1)
  }
  const { status } = spawnSync(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}
