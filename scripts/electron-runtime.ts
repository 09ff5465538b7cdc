import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

/**
 * The path of the Electron program: the installed one, or one fetched now with the electron package's own installer. Undefined where there is neither.
 * The fetch is of a runtime, before any case is open; the app itself never uses the network.
 */
export const electronRuntime = async (root: string): Promise<string | undefined> => {
  const there = installed(root)
  if (there !== undefined) return there
  if (!(await canReach(sourceOfRuntimes()))) return undefined
  console.log('Fetching the Electron runtime, about 110 MB, once.')
  await fetchRuntime(root)
  return installed(root)
}

const installed = (root: string): string | undefined => {
  const electron = join(root, 'node_modules', 'electron')
  if (!existsSync(join(electron, 'path.txt'))) return undefined
  const program = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electron, 'dist'), readFileSync(join(electron, 'path.txt'), 'utf8'))
  return existsSync(program) ? program : undefined
}

const sourceOfRuntimes = (): URL => new URL(process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com')

/** A few seconds to answer; a closed network says so at once, and a filtered one never. */
const canReach = ({ hostname, port, protocol }: URL): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443), timeout: 3000 })
    const answer = (reached: boolean) => () => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false))
  })

/** Resolves whether or not it worked, within five minutes. */
const fetchRuntime = (root: string): Promise<void> =>
  new Promise(resolve => {
    const installer = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], { stdio: 'ignore', cwd: root, timeout: 300_000 })
    installer.once('error', () => resolve())
    installer.once('exit', () => resolve())
  })
