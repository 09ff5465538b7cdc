import { recorded } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { type Check, type Discrepancy, foundIn } from '#core/consistency/discrepancy.ts'
import { dayIn, type Held, wordIn, yesNoIn } from '#core/consistency/read.ts'
import { amountsIn } from '#core/consistency/text/amounts.ts'
import { datesIn } from '#core/consistency/text/dates.ts'
import type { Reader } from '#core/law/reader.ts'

/** The words of the alert against what is answered about them. */
export const alertWords: Check = ({ reader }) => {
  const charges = reader.items('charges').items
  return reader.items('alerts').items.flatMap(alert => {
    const said = wordIn(alert, 'alert.facts-as-stated')
    return said === undefined ? [] : [...timeStated(alert, said), ...afterIssue(alert, said), ...amountStated(charges, said)]
  })
}

const timeStated = (alert: Reader, said: Held<string>): readonly Discrepancy[] => {
  const states = yesNoIn(alert, 'alert.states-time')
  const time = /\b(?:19|20)\d\d\b/.exec(said.value)?.[0]
  if (states === undefined || states.value || time === undefined) return []
  return [
    {
      id: foundIn('time-in-alert', said.item),
      severity: 'possible',
      says: `It is answered that the summary gives no time of the acts, but its words hold “${time}”.`,
      where: [states.place, said.place],
      mend: 'Read the summary again: the answer stands only if that is not the time of the acts.',
    },
  ]
}

const afterIssue = (alert: Reader, said: Held<string>): readonly Discrepancy[] => {
  const issued = dayIn(alert, 'alert.issued-on')
  const later = datesIn(said.value).find(
    found => found.kind === 'date' && issued !== undefined && (recorded(found.on, found.precision)?.span.from ?? '') > issued.value.span.to,
  )
  if (issued === undefined || later === undefined) return []
  return [
    {
      id: foundIn('alert-before-its-facts', said.item),
      severity: 'contradiction',
      says: `The summary tells of ${later.written}, but the alert was issued earlier (${dayWords(issued.value.on, issued.value.precision)}).`,
      where: [said.place, issued.place],
      mend: 'Compare both with the alert. A later text of the alert has a later date: record when it was changed.',
    },
  ]
}

const amountStated = (charges: readonly Reader[], said: Held<string>): readonly Discrepancy[] => {
  const held = charges.flatMap(charge => wordIn(charge, 'charge.amount') ?? [])
  const known = held.flatMap(({ value }) => amountsIn(value))
  return amountsIn(said.value).flatMap(({ written, currency, value }, at): readonly Discrepancy[] => {
    const same = known.filter(one => one.currency === currency)
    if (same.length === 0 || same.some(one => one.value === value)) return []
    return [
      {
        id: foundIn('amount-in-alert', said.item, String(at + 1)),
        severity: 'possible',
        says: `The summary says “${written}”, the charge ${same.map(one => `“${one.written}”`).join(' or ')}.`,
        where: [said.place, ...held.map(({ place }) => place)],
        mend: 'Compare with the charge. If alert and charge differ, it is a point on accuracy.',
      },
    ]
  })
}
