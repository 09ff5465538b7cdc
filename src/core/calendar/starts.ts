import type { Start } from '#core/calendar/deadline.ts'
import { isCivilDate, spanOf } from '#core/civil-date.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'

/** The first of the facts that is recorded as a day. */
export const startOf = (reader: Reader, facts: readonly string[]): Start | undefined => {
  for (const fact of facts) {
    const start = dayOf(reader, fact)
    if (start !== undefined) return start
  }
  return undefined
}

export const dayOf = (reader: Reader, fact: string): Start | undefined => {
  const use = reader.read(fact)
  const value = givenValue(use)
  if (typeof value !== 'string' || !isCivilDate(value)) return undefined
  const precision = use.answer?.precision ?? 'day'
  const alleged = use.answer?.answer === 'value' && use.answer.alleged === true
  return { fact, ...(use.item === undefined ? {} : { item: use.item }), on: value, precision, span: spanOf(value, precision), alleged }
}
