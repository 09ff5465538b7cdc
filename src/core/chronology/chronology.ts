import type { Case, DisclosureLevel } from '#core/case/case.ts'
import { type DatedAnswer, datedAnswers, levelOfAnswer, recorded } from '#core/chronology/dated.ts'
import { type Silence, silencesIn } from '#core/chronology/gaps.ts'
import { type Overlap, overlapsIn } from '#core/chronology/overlaps.ts'
import type { CivilDate, Precision } from '#core/civil-date.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { nounOf } from '#core/law/operators/phrases.ts'

// When what happened, as far as it is recorded. For the lawyer: nothing is left out for its disclosure level.

/** `from` and `to` hold every day it may have been, both inclusive. */
export type Entry = {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly on: CivilDate
  readonly precision: Precision
  readonly what: { readonly fact: string; readonly item?: string } | { readonly exhibit: string }
  /** "the date of the alert", or the title of the exhibit. */
  readonly says: string
  /** Ids of the exhibits behind it. */
  readonly sources: readonly string[]
  readonly level: DisclosureLevel
  readonly alleged: boolean
}

export type Chronology = {
  /** By the first day they may stand for, then by the last. */
  readonly entries: readonly Entry[]
  readonly gaps: readonly Silence[]
  readonly overlaps: readonly Overlap[]
}

export const chronologyOf = (subject: Case, catalogue: Catalogue): Chronology => {
  const dated = datedAnswers(subject, catalogue)
  return {
    entries: [...dated.map(entryOf), ...exhibitEntries(subject)].toSorted(inTime),
    gaps: silencesIn(dated),
    overlaps: overlapsIn(dated, catalogue),
  }
}

const entryOf = ({ fact, item, asked, answer, on, precision, span }: DatedAnswer): Entry => ({
  ...span,
  on,
  precision,
  what: { fact, ...(item === undefined ? {} : { item }) },
  says: nounOf(asked),
  sources: [...new Set((answer.evidence ?? []).map(({ exhibit }) => exhibit))],
  level: levelOfAnswer(asked, answer),
  alleged: answer.answer === 'value' && answer.alleged === true,
})

const exhibitEntries = ({ exhibits }: Case): readonly Entry[] =>
  exhibits.flatMap(({ id, title, level, date, precision }) => {
    const at = recorded(date, precision)
    if (at === undefined) return []
    return [{ ...at.span, on: at.on, precision: at.precision, what: { exhibit: id }, says: title, sources: [id], level, alleged: false }]
  })

const inTime = (a: Entry, b: Entry): number => compare(a.from, b.from) || compare(a.to, b.to) || compare(keyOf(a), keyOf(b))

const keyOf = ({ what }: Entry): string => ('exhibit' in what ? `~${what.exhibit}` : `${what.fact}@${what.item ?? ''}`)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
