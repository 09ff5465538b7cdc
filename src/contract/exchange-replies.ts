import type { CaseOpened } from '#contract/case-replies.ts'
import type { Brought } from '#core/exchange/received.ts'
import type { ExchangeScope } from '#core/exchange/scope.ts'

/** What two people read to each other to be sure of a key. */
export type Fingerprint = { readonly words: readonly string[]; readonly hex: string }

/** The key others seal files with for this vault: `age1…`, and a drawing of it. */
export type PublicKey = { readonly recipient: string; readonly fingerprint: Fingerprint; readonly qrSvg: string }

/** `addedAt` is a UTC instant. */
export type Colleague = { readonly name: string; readonly recipient: string; readonly fingerprint: Fingerprint; readonly addedAt: string }

/** A file that was made: to be fetched once by its ticket (`GET /bytes/<ticket>`), or lying at `path`. */
export type HandedOut = { readonly name: string; readonly bytes: number; readonly ticket?: string; readonly path?: string }

/** `leftOut` says in sentences what the file does not hold. */
export type ExchangeSent = HandedOut & { readonly to: string; readonly files: number; readonly leftOut: readonly string[] }

/** A case of the vault with the same id as one that was brought. */
export type SameCase = { readonly id: string; readonly codeName: string; readonly step: number }

/**
 * What a file from a colleague would change. `from` is who the file says made it: age proves that it was sealed for this vault, not by whom.
 * `base` tells whether the state both last had was found; without it, what was changed here shows as a difference too. Without `into` it is a
 * case that is not in this vault, and is taken in as a new one. `files` came along with it.
 */
export type ExchangeRead = {
  readonly from: { readonly name?: string; readonly recipient: string; readonly fingerprint: Fingerprint }
  readonly at: string
  readonly codeName: string
  readonly scope: ExchangeScope
  readonly into?: SameCase
  readonly others: readonly SameCase[]
  readonly base: 'found' | 'not-found' | 'none'
  readonly differences: readonly Omit<Brought, 'change'>[]
  readonly files: number
  readonly notes: readonly string[]
}

export type ExchangeAccepted = { readonly opened: CaseOpened; readonly accepted: number; readonly notes: readonly string[] }
