import { z } from 'zod'
import { operation } from '#contract/operation.ts'
import { type Settings, SettingsPatch } from '#contract/settings.ts'

/** The app's own settings. Nothing of a case is in them. */
export const settingsOperations = {
  'settings.read': operation<Settings>()({ effect: 'read', input: z.object({}), fails: [] }),
  'settings.write': operation<Settings>()({ effect: 'write', input: SettingsPatch, fails: ['settings-unwritable'] }),
} as const
