import type { TFunction } from 'i18next'
import type { Start } from '#core/calendar/deadline.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import type { Span } from '#core/civil-date.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { nounOf } from '#core/law/operators/phrases.ts'

/** "counted from the date of filing, 3 May 2026"; a day that was recorded as it is says so. */
export const startSaid = ({ fact, on, precision, alleged, span }: Start, ends: Span, catalogue: Catalogue, t: TFunction<'calendar'>): string => {
  const asked = factIn(catalogue, fact)
  const what = asked ? nounOf(asked) : fact
  const says = span.to === ends.to ? t('asRecorded', { what }) : t('startsOn', { what, day: dayWords(on, precision) })
  return alleged ? `${says}, ${t('alleged')}` : says
}

export const factIn = ({ facts, groups }: Catalogue, fact: string) => facts[fact] ?? Object.values(groups).find(group => fact in group.facts)?.facts[fact]
