import type { Place } from '#core/consistency/discrepancy.ts'
import { tokensOf } from '#core/consistency/names/fold.ts'
import { type Script, scriptOf } from '#core/consistency/names/script.ts'
import { wordIn } from '#core/consistency/read.ts'
import type { Reader } from '#core/law/reader.ts'

/** A name as it is recorded. `kind` is that of the list of names; the client’s own name is `own`. */
export type Name = {
  readonly text: string
  readonly kind: string
  readonly script: Script
  readonly tokens: readonly string[]
  readonly place: Place
  readonly item?: string
}

export const namesIn = (reader: Reader): readonly Name[] => [
  ...['applicant.family-name', 'applicant.forenames'].flatMap(fact => {
    const held = wordIn(reader, fact)
    return held === undefined ? [] : [nameOf(held.value, 'own', held.place)]
  }),
  ...reader.items('names').items.flatMap(item => {
    const held = wordIn(item, 'name.text')
    const kind = wordIn(item, 'name.kind')
    return held === undefined ? [] : [{ ...nameOf(held.value, kind?.value ?? 'unknown', held.place), ...(held.item === undefined ? {} : { item: held.item }) }]
  }),
]

/** The client’s own name in any script. */
export const isOwn = ({ kind }: Name): boolean => kind === 'own' || kind === 'original'

const nameOf = (text: string, kind: string, place: Place): Name => ({ text, kind, script: scriptOf(text), tokens: tokensOf(text), place })

/** Words of a name long enough to compare; initials and particles are not. */
export const longWords = (name: Name): readonly string[] => name.tokens.filter(token => [...token].length >= 3)
