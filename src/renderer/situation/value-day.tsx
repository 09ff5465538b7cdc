import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayWords } from '#core/chronology/day-words.ts'
import { isCivilDate, type Precision } from '#core/civil-date.ts'
import { readDay } from '#renderer/situation/read-day.ts'
import { useUnfinished } from '#renderer/situation/unfinished.ts'
import type { ValueProps } from '#renderer/situation/value-field.tsx'
import { DateBoxes } from '#renderer/ui/date-boxes.tsx'
import { type DayParts, partsOfDay } from '#renderer/ui/parse-day.ts'

type Typed = { readonly parts: DayParts; readonly precision: Precision; readonly stands: string }

/** A day as far as it is known. While the boxes hold no day the one recorded stays; emptied boxes take it away. */
export const ValueDay = ({ question, value: held, precision: heldPrecision = 'day', place, onValue }: ValueProps) => {
  const { t } = useTranslation('situation')
  const unfinished = useUnfinished()
  const value = typeof held === 'string' && isCivilDate(held) ? held : undefined
  const recorded = heldPrecision
  const stands = standsOf(value, recorded)
  const [typed, setTyped] = useState<Typed | undefined>(() => leftBefore(unfinished.get(place), stands))
  const { parts, precision } = typed?.stands === stands ? typed : { parts: partsOfDay(value), precision: recorded }
  const read = readDay(parts, precision)

  const type = (next: DayParts, as: Precision) => {
    const now = readDay(next, as)
    const after = now.kind === 'day' ? standsOf(now.value, as) : now.kind === 'empty' ? standsOf(undefined, 'day') : stands
    setTyped({ parts: next, precision: as, stands: after })
    unfinished.set(place, now.kind === 'day' || now.kind === 'empty' ? undefined : JSON.stringify([next, as]))
    if (now.kind === 'day') onValue(now.value, as)
    if (now.kind === 'empty') onValue(undefined)
  }
  const stays = value && t('dayStays', { day: dayWords(value, recorded) })

  return (
    <DateBoxes
      label={question.asks}
      labelHidden
      parts={parts}
      precision={precision}
      onType={type}
      hint={read.kind === 'incomplete' ? (stays ?? t('dayUnfinished')) : undefined}
      problem={read.kind === 'impossible' ? t('noSuchDay') : read.kind === 'out-of-years' ? t('dayYears') : undefined}
    />
  )
}

const standsOf = (value: string | undefined, precision: Precision) => `${value ?? ''} ${value === undefined ? 'day' : precision}`

const leftBefore = (left: string | undefined, stands: string): Typed | undefined => {
  if (left === undefined) return undefined
  // seam: it was written above
  const [parts, precision] = JSON.parse(left) as [DayParts, Precision]
  return { parts, precision, stands }
}
