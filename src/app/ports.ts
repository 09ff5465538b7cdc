import type { EvidencePort } from '#app/evidence-port.ts'
import type { OutsideFiles } from '#app/outside-files.ts'
import type { VaultPort } from '#app/vault-port.ts'
import type { Settings, SettingsPatch } from '#contract/settings.ts'
import type { Letter } from '#core/document/letter.ts'
import type { PrintOptions } from '#core/document/print.ts'

/** A laid-out PDF. `starts` tells the page, from 1, on which each heading stands. */
export type LaidOut = { readonly bytes: Uint8Array; readonly pages: number; readonly starts: readonly { readonly id: string; readonly page: number }[] }

export type SettingsStore = { readonly read: () => Settings; readonly write: (some: SettingsPatch) => Settings }

/** What the app needs of its host. */
export type Ports = {
  readonly toDocx: (letter: Letter, options?: PrintOptions) => Promise<Uint8Array>
  readonly toPdf: (letter: Letter, options?: PrintOptions) => Promise<LaidOut>
  /** Lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>
  /** The same of a text in UTF-8. */
  readonly sha256OfText: (text: string) => string
  /** The version of the app, for receipts. */
  readonly appVersion: string
  /** A UTC instant to the millisecond. */
  readonly now: () => string
  /** 128 random bits, in lower-case hexadecimal. */
  readonly randomId: () => string
  readonly vault: VaultPort
  readonly settings: SettingsStore
  readonly evidence: EvidencePort
  readonly outside: OutsideFiles
  /** Tells an unexpected failure to whoever runs the app, under a reference that the user can quote. Returns the reference. */
  readonly report: (error: unknown) => string
}
