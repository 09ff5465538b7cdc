// `npm start`: the desktop app where the Electron runtime is there or can be fetched, else the same app in the default browser.
// Takes --data DIR, --port N, --no-open, --browser (do not look for Electron) and case files. Plain JavaScript, for any Node from 16.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  const { start } = await import('./start-app.ts')
  process.exitCode = await start(root, process.argv.slice(2))
} else {
  const newer = join(root, 'node_modules', '.bin', 'node')
  if (!existsSync(newer)) {
    console.error(`Recourse needs Node 22.18 or newer, and this is ${process.version}. Run “npm ci” in ${root}, or install a current Node.`)
    process.exit(1)
  }
  process.exitCode = spawnSync(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
}
