import { isCount, isRecord, isSha256, parseOurs, sha256 } from '#vault/json.ts'
import { isId } from '#vault/places.ts'
import { NotReadable } from '#vault/problem.ts'

/** A file that came with a case, or left it. `sha256` and `bytes` are those of the plaintext. */
export type ExhibitStep =
  | { readonly did: 'added'; readonly id: string; readonly sha256: string; readonly bytes: number }
  | { readonly did: 'removed'; readonly id: string }

/** How a person settled a journal that had come apart: the last records of the lines set aside, and the numbers given up for lost. */
export type Settlement = { readonly aside: readonly string[]; readonly lost: readonly (readonly [from: number, to: number])[] }

/** What one acknowledged step adds to a case. `entries` and `summary` are the app's own and opaque here. */
export type Step = {
  readonly entries: readonly unknown[]
  readonly summary: unknown
  readonly exhibits?: readonly ExhibitStep[]
  readonly removedAt?: string
  readonly settles?: Settlement
}

/** `previous` is the SHA-256 of the plaintext of the record before, null for the first. `seq` counts from 1. `at` is a UTC instant. */
export type JournalRecord = Step & {
  readonly format: 'recourse-journal'
  readonly version: 1
  readonly case: string
  readonly seq: number
  readonly at: string
  readonly previous: string | null
}

/** A record with the exact text it was sealed as; `hash` is the SHA-256 of that text in UTF-8. */
export type Kept = { readonly record: JournalRecord; readonly text: string; readonly hash: string }

export const keptOf = (record: JournalRecord): Kept => {
  const text = JSON.stringify(record)
  return { record, text, hash: sha256(text) }
}

/** Says what is wrong as `NotReadable`: another kind of file, another case, a newer version. */
export const readRecord = (text: string, caseId: string): Kept => {
  const value = parseOurs(text, 'recourse-journal', 1)
  if (value['case'] !== caseId) throw new NotReadable('it belongs to another case: it was moved or swapped')
  if (!isJournalRecord(value)) throw new NotReadable('it lacks what a record must have')
  return { record: value, text, hash: sha256(text) }
}

const isJournalRecord = (value: { readonly [key: string]: unknown }): value is JournalRecord =>
  isCount(value['seq']) &&
  value['seq'] >= 1 &&
  typeof value['at'] === 'string' &&
  (value['previous'] === null || isSha256(value['previous'])) &&
  Array.isArray(value['entries']) &&
  (value['removedAt'] === undefined || typeof value['removedAt'] === 'string') &&
  (value['exhibits'] === undefined || isListOf(value['exhibits'], isExhibitStep)) &&
  (value['settles'] === undefined || isSettlement(value['settles']))

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] => Array.isArray(value) && value.every(isOne)

const isExhibitStep = (value: unknown): value is ExhibitStep => {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isId(value['id'])) return false
  return value['did'] === 'removed' || (value['did'] === 'added' && isSha256(value['sha256']) && isCount(value['bytes']))
}

const isSettlement = (value: unknown): value is Settlement => isRecord(value) && isListOf(value['aside'], isSha256) && isListOf(value['lost'], isSpan)

const isSpan = (value: unknown): value is readonly [number, number] => Array.isArray(value) && value.length === 2 && value.every(isCount)
