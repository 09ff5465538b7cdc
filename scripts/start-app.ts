import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, isBuilt } from './built.ts'
import { electronRuntime } from './electron-runtime.ts'

/** Builds where the sources are newer, opens the app in the host this machine has, and answers with the exit code. */
export const start = async (root: string, given: readonly string[]): Promise<number> => {
  if (!isBuilt(root)) {
    console.log('Building the app: the sources are newer than what was built.')
    const failed = await build(root)
    if (failed !== 0) return failed
  }
  const browser = given.includes('--browser') || given.includes('--port') || given.includes('--no-open')
  const electron = browser ? undefined : await electronRuntime(root)
  if (electron !== undefined) return run(electron, [root, ...asElectronWants(given)], root)
  if (!browser) console.log('The Electron runtime is not installed and cannot be fetched here: Recourse opens in your browser instead.')
  const forHost = given.filter(word => word !== '--browser')
  return run(process.execPath, [join(root, 'src', 'loopback', 'index.ts'), ...forHost], root)
}

/** Electron takes an argument apart from its value for a file to open. */
const asElectronWants = (given: readonly string[]): readonly string[] => {
  const at = given.indexOf('--data')
  return at === -1 ? given : [...given.slice(0, at), `--data=${given[at + 1] ?? ''}`, ...given.slice(at + 2)]
}

/** Paths that were given are meant from where the user stands. What Node compiles is kept: the second start takes half the time of the first. */
const run = (command: string, words: readonly string[], root: string): Promise<number> =>
  new Promise(resolve => {
    const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'), ...process.env }
    const child = spawn(command, [...words], { stdio: 'inherit', cwd: process.env['INIT_CWD'] ?? root, env })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', () => resolve(1))
    child.once('exit', code => resolve(code ?? 0))
  })
