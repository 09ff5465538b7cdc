import { spawn } from 'node:child_process'

/** Opens an address in the default browser. False as soon as that fails; true once it did not, which may be when that browser is closed. */
export const openBrowser = (address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> => {
  const [command, ...before] = openers[platform] ?? ['xdg-open']
  return new Promise(resolve => {
    const opener = spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    opener.once('error', () => resolve(false))
    opener.once('exit', code => resolve(code === 0))
    opener.unref()
  })
}

/** `start` is a word of the Windows shell; its own opener is a program. */
const openers: { readonly [P in NodeJS.Platform]?: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
