import { spawn } from 'node:child_process'

/** Opens an address in the default browser. False where there is none to ask. */
export const openBrowser = (address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> => {
  const [command, ...before] = openers[platform] ?? ['xdg-open']
  return new Promise(resolve => {
    const opener = spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    opener.once('error', () => resolve(false))
    opener.once('spawn', () => resolve(true))
    opener.unref()
  })
}

/** `start` is a word of the Windows shell; its own opener is a program. */
const openers: { readonly [P in NodeJS.Platform]?: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
