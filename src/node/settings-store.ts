import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import type { SettingsStore } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import { defaultSettings, type Settings, SettingsPatch } from '#contract/settings.ts'

export type { SettingsStore }

/** A file of settings as `conf` and `electron-store` both give it. Opening and reading throw a SyntaxError on a file that is not JSON. */
export type SettingsFile = { store: { readonly [key: string]: unknown } }

/** The settings in a folder, without Electron. */
export const settingsIn = (folder: string): SettingsStore =>
  settingsOver(folder, () => new Conf<Record<string, unknown>>({ cwd: folder, configName: settingsName, configFileMode: ownerOnly, clearInvalidConfig: false }))

export const settingsName = 'settings'

/** Read and written by the owner alone. */
export const ownerOnly = 0o600

/**
 * Settings kept in a file. A setting that is missing or unreadable is the default one, and the others stay. A file that is not JSON is put aside under
 * another name, and never written over. The file is opened when it is first wanted.
 */
export const settingsOver = (folder: string, open: () => SettingsFile): SettingsStore => {
  let file: SettingsFile | undefined
  const opened = (): SettingsFile => {
    file ??= open()
    return file
  }
  const read = (): Settings => {
    try {
      return settingsFrom(opened().store)
    } catch {
      putAside(folder)
      file = undefined
      return defaultSettings
    }
  }
  return {
    read,
    write: some => {
      const next = settingsFrom({ ...read(), ...some })
      try {
        opened().store = next
      } catch (cause) {
        throw refuse('settings-unwritable', {}, { cause })
      }
      return next
    },
  }
}

const settingsFrom = (kept: { readonly [key: string]: unknown }): Settings => {
  const given = Object.entries(kept).filter(([, value]) => value !== undefined)
  return Object.assign({}, defaultSettings, ...given.map(([key, value]) => SettingsPatch.safeParse({ [key]: value }).data))
}

const putAside = (folder: string): void => {
  const path = join(folder, `${settingsName}.json`)
  if (!existsSync(path)) return
  let number = 1
  while (existsSync(join(folder, `${settingsName}-unreadable-${number}.json`))) number += 1
  try {
    renameSync(path, join(folder, `${settingsName}-unreadable-${number}.json`))
  } catch {
    // a folder nobody may write: the defaults are shown, and writing says so
  }
}
