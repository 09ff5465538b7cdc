import type { Start } from '#core/calendar/deadline.ts'
import type { AnsweredBy, CalendarRule } from '#core/calendar/rule.ts'
import { dayOf } from '#core/calendar/starts.ts'
import type { Span } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Reader } from '#core/law/reader.ts'

/** Whether what the deadline waits for is surely recorded. An answer dated only roughly counts by its earliest day. */
export const isMet = ({ met, answeredBy }: CalendarRule, reader: Reader, start: Start | undefined, span: Span): boolean =>
  (met !== undefined && evaluate(met, reader).truth === 'yes') || (answeredBy !== undefined && isAnswered(answeredBy, reader, start, span))

const isAnswered = ({ fact, group, that, unless, notBefore, inTime }: AnsweredBy, reader: Reader, start: Start | undefined, span: Span): boolean => {
  const after = notBefore === undefined ? start : dayOf(reader, notBefore)
  const among = group === undefined ? [reader] : reader.items(group).items
  return among.some(item => {
    if (that !== undefined && evaluate(that, item).truth !== 'yes') return false
    if (unless !== undefined && evaluate(unless, item).truth === 'yes') return false
    const answered = dayOf(item, fact)
    if (answered === undefined) return false
    if (after !== undefined && answered.span.from < after.span.from) return false
    return !inTime || answered.span.to <= span.from
  })
}
