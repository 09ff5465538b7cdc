import type { SettingsStore } from '#app/ports.ts'
import { defaultSettings, Settings } from '#contract/settings.ts'

export const memorySettings = (): SettingsStore => {
  let settings = defaultSettings
  return {
    read: () => settings,
    write: some => {
      settings = Settings.parse({ ...settings, ...some })
      return settings
    },
  }
}
