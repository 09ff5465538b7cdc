import type { GivenValue } from '#core/law/ground.ts'
import type { FactId, GroupId } from '#law/language.ts'

type FactsSaid = { readonly [F in FactId]?: GivenValue }

/** What a word of the decisions' vocabulary says in our facts. Items of a group with the same key of `items` are one item. */
export type Said = {
  readonly facts?: FactsSaid
  /** Adds to the one alert, charge, warrant, extradition case or protection decision of the entry. */
  readonly first?: { readonly [G in GroupId]?: FactsSaid }
  /** Adds items of their own. */
  readonly more?: { readonly [G in GroupId]?: readonly FactsSaid[] }
  /** Carried as a note: true of the matter, and nothing a rule reads. */
  readonly note?: string
}

/** Undefined: this value has no mapping, and is listed. */
export type Reading = (value: unknown) => Said | undefined

/** What a table says of a word; a word such as “constructor”, which every object inherits, is not in it. */
export const ownEntry = <T>(table: { readonly [word: string]: T }, word: string): T | undefined => (Object.hasOwn(table, word) ? table[word] : undefined)

/** One word for each value it can take. */
export const oneOf =
  (table: { readonly [value: string]: Said }): Reading =>
  value =>
    ownEntry(table, String(value))

/** A list of fixed words, or one of them. A list with one unknown word is not mapped at all: half a meaning is a wrong one. */
export const eachOf =
  (table: { readonly [value: string]: Said }): Reading =>
  value => {
    const words = Array.isArray(value) ? value : [value]
    const said = words.map(word => ownEntry(table, String(word)))
    return said.every(part => part !== undefined) ? merged(said) : undefined
  }

export const ifNumber =
  (say: (value: number) => Said): Reading =>
  value =>
    typeof value === 'number' && Number.isFinite(value) ? say(value) : undefined

export const ifText =
  (say: (value: string) => Said): Reading =>
  value =>
    typeof value === 'string' && value.trim() !== '' ? say(value) : undefined

/** Joins what several words say. Lists of a choice add up; of two values for one fact the first one wins. */
export const merged = (parts: readonly Said[]): Said => {
  const notes = parts.flatMap(({ note }) => note ?? [])
  return {
    facts: parts.reduce((all, { facts = {} }) => joined(all, facts), {} as FactsSaid), // seam: an empty record has every optional key
    first: byGroup(
      parts.map(({ first = {} }) => first),
      joined,
    ),
    more: byGroup(
      parts.map(({ more = {} }) => more),
      (a, b) => [...a, ...b],
    ),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  }
}

const joined = (a: FactsSaid, b: FactsSaid): FactsSaid => {
  const both: { [fact: string]: GivenValue } = { ...b, ...a }
  for (const [fact, value] of Object.entries(a)) {
    const other = (b as { readonly [fact: string]: GivenValue | undefined })[fact] // seam: keys of a are fact ids
    if (Array.isArray(value) && Array.isArray(other)) both[fact] = [...new Set([...value, ...other])]
  }
  return both
}

const byGroup = <T>(records: readonly { readonly [group: string]: T }[], join: (a: T, b: T) => T): { readonly [group: string]: T } => {
  const all: { [group: string]: T } = {}
  for (const record of records) for (const [group, value] of Object.entries(record)) all[group] = all[group] === undefined ? value : join(all[group], value)
  return all
}

export const alleged = (value: boolean | number | string): GivenValue => ({ alleged: value })
