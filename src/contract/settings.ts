import { z } from 'zod'

/** A logo for letterheads, as it was chosen: PNG or JPEG, base64, its size in pixels. */
const Logo = z.object({
  type: z.enum(['image/png', 'image/jpeg']),
  base64: z.base64().max(300_000),
  width: z.number().int().min(1).max(5000),
  height: z.number().int().min(1).max(5000),
})

const Line = z.string().trim().max(200)

/** The firm or organisation, as its letterhead prints it. Empty lines are not printed. */
const Firm = z.object({ name: Line, address: z.array(Line).max(6), phone: Line, email: Line, website: Line, logo: Logo.nullable() })

export type Firm = z.infer<typeof Firm>

const shape = {
  language: z.enum(['en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Per cent of the usual size. */
  textSize: z.number().int().min(90).max(160),
  paper: z.enum(['a4', 'us-letter']),
  firm: Firm,
  /** Minutes without a key or click after which the vault locks. */
  idleMinutes: z.number().int().min(1).max(120),
  minimiseLocks: z.boolean(),
  /** Asks the system to leave the window out of screen captures. */
  contentProtection: z.boolean(),
  /** Opaque ids of cases opened last, newest first. */
  recent: z.array(z.string().regex(/^[0-9a-f]{32}$/)).max(10),
}

/** The app's settings, the same in every host. Nothing of a case or a client is in them. */
export const Settings = z.object(shape)

export type Settings = z.infer<typeof Settings>

/** Some of the settings; what is left out stays. */
export const SettingsPatch = z.object(shape).partial()

export type SettingsPatch = z.infer<typeof SettingsPatch>

export const defaultSettings: Settings = {
  language: 'en',
  theme: 'system',
  textSize: 100,
  paper: 'a4',
  firm: { name: '', address: [], phone: '', email: '', website: '', logo: null },
  idleMinutes: 10,
  minimiseLocks: false,
  contentProtection: true,
  recent: [],
}
