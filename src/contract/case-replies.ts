import type { Case } from '#core/case/case.ts'
import type { Difference } from '#core/exchange/compare-cases.ts'

/** A case as lists show it: no client's name. `removedAt` is set while it can still be put back. Instants are UTC. */
export type CaseListed = {
  readonly id: string
  readonly codeName: string
  /** "Red Notice", or empty while it is not known; likewise the state. */
  readonly alert: string
  readonly requestingState: string
  readonly changedAt: string
  readonly removedAt?: string
}

/** `step` counts the history's entries. */
export type CaseSaved = { readonly id: string; readonly step: number; readonly savedAt: string; readonly canUndo: boolean; readonly canRedo: boolean }

/** `versions` is more than one where two machines changed the case apart; it can then only be read until one is chosen. `notes` say what was found on the way in. */
export type CaseOpened = CaseSaved & { readonly case: Case; readonly readOnly: boolean; readonly versions: number; readonly notes: readonly string[] }

/**
 * One of several versions of a case that two machines made of it. `head` names it when a person chooses; `says` what was done since they parted;
 * `differences` where it is otherwise than the first one, side by side.
 */
export type CaseVersion = {
  readonly head: string
  readonly case: Case
  readonly changedAt: string
  readonly says: readonly string[]
  readonly differences: readonly Omit<Difference, 'change'>[]
}

/** `undone` steps were taken back later and not done again. */
export type HistoryListed = { readonly step: number; readonly at: string; readonly says: string; readonly undone: boolean; readonly takesBack?: number }

export type CaseAsItWas = { readonly case: Case; readonly at: string }

export type CaseExported = { readonly name: string; readonly text: string }

/**
 * Where words were found: the question or part of the case, and the words around. `at` is the question's place in the interview, `exhibit` the
 * exhibit's id.
 */
export type CaseFound = { readonly id: string; readonly codeName: string; readonly places: readonly PlaceFound[] }

export type PlaceFound = { readonly where: string; readonly words: string; readonly at?: string; readonly exhibit?: string }
