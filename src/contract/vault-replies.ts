/** Whether there is a vault, and whether it stands open. `tryAgainAt` is a UTC instant before which no passphrase is tried. */
export type VaultState =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked'; readonly tryAgainAt?: string }
  | { readonly kind: 'open'; readonly readOnly: boolean }

/** `notes` say what was mended, upgraded or found on the way in; `readOnly` because another window or machine has it open. */
export type VaultOpened = { readonly readOnly: boolean; readonly notes: readonly string[] }

/** Given once, to be printed or written down; never kept. `qrSvg` is a drawing of `identity`. */
export type Recovery = { readonly words: readonly string[]; readonly identity: string; readonly qrSvg: string }

/** `files` counts what was looked at. */
export type VaultChecked = { readonly files: number; readonly broken: readonly { readonly file: string; readonly problem: string; readonly remedy: string }[] }
