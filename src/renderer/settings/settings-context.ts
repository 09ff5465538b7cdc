import { createContext, use } from 'react'
import type { Settings } from '#contract/settings.ts'
import type { SettingsChanges } from '#renderer/settings/changes.ts'

export type SettingsAtWork = { readonly settings: Settings; readonly change: SettingsChanges['change'] }

export const SettingsContext = createContext<SettingsAtWork | undefined>(undefined)

/** The settings, and how a section changes them. */
export const useSettingsAtWork = (): SettingsAtWork => {
  const atWork = use(SettingsContext)
  if (atWork === undefined) throw new TypeError('useSettingsAtWork stands outside of the settings')
  return atWork
}
