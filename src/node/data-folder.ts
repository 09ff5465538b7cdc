import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** What is asked of the machine to find the folder; an argument so that each platform's answer can be tested on any. */
export type Machine = { readonly platform: NodeJS.Platform; readonly home: string; readonly environment: { readonly [name: string]: string | undefined } }

/**
 * Where the vault and the settings of this user live, the same for every host: the folder that was given, or `Recourse` in the platform's folder for
 * the data of apps. Whether it exists is not looked at.
 */
export const dataFolder = (given: string | undefined, machine: Machine = thisMachine()): string =>
  given === undefined ? join(appsOf(machine), 'Recourse') : resolve(given)

const appsOf = ({ platform, home, environment }: Machine): string => {
  if (platform === 'win32') return environment['APPDATA'] || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return environment['XDG_CONFIG_HOME'] || join(home, '.config')
}

const thisMachine = (): Machine => ({ platform: process.platform, home: homedir(), environment: process.env })
