import ElectronStore from 'electron-store'
import { ownerOnly, type SettingsStore, settingsName, settingsOver } from '#node/settings-store.ts'

/** The settings in the same file as those of the other hosts. `changed` hears of them after each write. */
export const windowSettings = (folder: string, changed: (settings: ReturnType<SettingsStore['read']>) => void): SettingsStore => {
  const store = settingsOver(
    folder,
    () => new ElectronStore<Record<string, unknown>>({ cwd: folder, name: settingsName, configFileMode: ownerOnly, clearInvalidConfig: false }),
  )
  return {
    read: store.read,
    write: some => {
      const settings = store.write(some)
      changed(settings)
      return settings
    },
  }
}
