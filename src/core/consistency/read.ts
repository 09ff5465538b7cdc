import { dayOfAnswer, type Recorded } from '#core/chronology/dated.ts'
import { type Place, placeOf } from '#core/consistency/discrepancy.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'

/** An answer with its place, for a check that computes. */
export type Held<V> = { readonly value: V; readonly place: Place; readonly item?: string }

export const numberIn = (reader: Reader, fact: string): Held<number> | undefined => held(reader, fact, value => (typeof value === 'number' ? value : undefined))

/** Any one text: a choice, a name, a state. */
export const wordIn = (reader: Reader, fact: string): Held<string> | undefined => held(reader, fact, value => (typeof value === 'string' ? value : undefined))

export const wordsIn = (reader: Reader, fact: string): Held<readonly string[]> | undefined =>
  held(reader, fact, value => (typeof value === 'object' ? value : undefined))

export const yesNoIn = (reader: Reader, fact: string): Held<boolean> | undefined =>
  held(reader, fact, value => (typeof value === 'boolean' ? value : undefined))

export const dayIn = (reader: Reader, fact: string): Held<Recorded> | undefined => {
  const use = reader.read(fact)
  const at = dayOfAnswer(use.answer)
  return at && { value: at, place: placeOf(use), ...(use.item === undefined ? {} : { item: use.item }) }
}

const held = <V>(reader: Reader, fact: string, as: (value: ReturnType<typeof givenValue>) => V | undefined): Held<V> | undefined => {
  const use = reader.read(fact)
  const value = as(givenValue(use))
  return value === undefined ? undefined : { value, place: placeOf(use), ...(use.item === undefined ? {} : { item: use.item }) }
}
