import type { HandedOut } from '#contract/exchange-replies.ts'

/** Whether there is a vault, and whether it stands open. `tryAgainAt` is a UTC instant before which no passphrase is tried. */
export type VaultState =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked'; readonly tryAgainAt?: string }
  | { readonly kind: 'open'; readonly readOnly: boolean }

/** `notes` say what was mended, upgraded or found on the way in; `readOnly` because another window or machine has it open. */
export type VaultOpened = { readonly readOnly: boolean; readonly notes: readonly string[] }

/** Given once, to be printed or written down; never kept. `qrSvg` is a drawing of `identity`. */
export type Recovery = { readonly words: readonly string[]; readonly identity: string; readonly qrSvg: string }

type Found = { readonly file: string; readonly problem: string; readonly remedy: string }

/** `files` counts what was looked at. `beside`: what lies there and is not the vault’s, such as copies a synchronising program made. */
export type VaultChecked = { readonly files: number; readonly broken: readonly Found[]; readonly beside: readonly Found[] }

export type BackedUp = HandedOut & { readonly cases: number; readonly files: number }

/** Records and exhibits of a case that only the vault has now, or only the backup. */
export type CaseApart = {
  readonly id: string
  readonly codeName: string
  readonly onlyHere: { readonly records: number; readonly exhibits: number }
  readonly onlyInBackup: { readonly records: number; readonly exhibits: number }
}

/** `equal`: the backup opened whole and holds what the vault holds now. `madeAt` is a UTC instant. */
export type Drilled = {
  readonly madeAt: string
  readonly files: number
  readonly cases: number
  readonly equal: boolean
  readonly apart: readonly CaseApart[]
  readonly settingsDiffer: boolean
  readonly broken: VaultChecked['broken']
}

export type Restored = VaultOpened & { readonly files: number; readonly madeAt: string; readonly broken: VaultChecked['broken'] }

/** `verified` and `cannotVerify` are sentences. The recovery sheet is the new vault's. */
export type Travelling = HandedOut & {
  readonly recovery: Recovery
  readonly cases: number
  readonly exhibits: number
  readonly files: number
  readonly verified: readonly string[]
  readonly cannotVerify: readonly string[]
}
