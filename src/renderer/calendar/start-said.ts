import type { TFunction } from 'i18next'
import type { Start } from '#core/calendar/deadline.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { nounOf } from '#core/law/operators/phrases.ts'

/** "counted from the date of filing, 3 May 2026". */
export const startSaid = ({ fact, on, precision, alleged }: Start, catalogue: Catalogue, t: TFunction<'calendar'>): string => {
  const asked = factIn(catalogue, fact)
  const says = t('startsOn', { what: asked ? nounOf(asked) : fact, day: dayWords(on, precision) })
  return alleged ? `${says}, ${t('alleged')}` : says
}

export const factIn = ({ facts, groups }: Catalogue, fact: string) => facts[fact] ?? Object.values(groups).find(group => fact in group.facts)?.facts[fact]
