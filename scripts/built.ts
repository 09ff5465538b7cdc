import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources: readonly string[] = ['src', 'law', 'templates', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const made: readonly string[] = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Whether the whole app was built after the last change of a source. */
export const isBuilt = (root: string): boolean => {
  const oldest = Math.min(...made.map(path => changedAt(join(root, path)) ?? 0))
  return sources.every(path => newestIn(join(root, path)) < oldest)
}

/** Answers with the exit code; 0 is success. What the build says is shown only when it fails. */
export const build = (root: string): Promise<number> =>
  new Promise(resolve => {
    const builder = spawn(process.execPath, [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'], { cwd: root })
    const said: Buffer[] = []
    for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (piece: Buffer) => said.push(piece))
    builder.once('error', () => resolve(1))
    builder.once('exit', code => {
      if (code !== 0) process.stderr.write(Buffer.concat(said))
      resolve(code ?? 1)
    })
  })

const newestIn = (path: string): number => {
  const changed = changedAt(path)
  if (changed === undefined) return 0
  if (!statSync(path).isDirectory()) return changed
  return Math.max(0, ...readdirSync(path).map(name => newestIn(join(path, name))))
}

const changedAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs
