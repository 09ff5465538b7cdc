import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CivilDate, Precision } from '#core/civil-date.ts'
import { DateBoxes } from '#renderer/ui/date-boxes.tsx'
import { type DayParts, dayFromParts, partsOfDay } from '#renderer/ui/parse-day.ts'

export type DateWithPrecisionProps = {
  readonly label: string
  readonly value: CivilDate | undefined
  readonly precision: Precision
  /** Undefined while the boxes hold no day. */
  readonly onChange: (value: CivilDate | undefined, precision: Precision) => void
  readonly hint?: React.ReactNode
  /** Which precisions may be chosen; one alone hides the choice. */
  readonly allows?: readonly Precision[]
}

/**
 * A day as far as it is known. Typed, not picked: a lawyer copies dates from papers, and no calendar begins in 2009. What is typed is kept
 * here until it is a day, and shown again when the value changes from outside.
 */
export const DateWithPrecision = ({ label, value, precision, onChange, hint, allows }: DateWithPrecisionProps) => {
  const { t } = useTranslation('ui')
  const [typed, setTyped] = useState<{ readonly parts: DayParts; readonly stands: CivilDate | undefined }>({ parts: partsOfDay(value), stands: value })
  const parts = typed.stands === value ? typed.parts : partsOfDay(value)

  const take = (next: DayParts, as: Precision) => {
    const result = dayFromParts(next, as)
    const stands = result.kind === 'day' ? result.value : undefined
    setTyped({ parts: next, stands })
    if (stands !== value || as !== precision) onChange(stands, as)
  }

  return (
    <DateBoxes
      label={label}
      parts={parts}
      precision={precision}
      onType={take}
      hint={hint}
      problem={dayFromParts(parts, precision).kind === 'impossible' ? t('noSuchDay') : undefined}
      {...(allows === undefined ? {} : { allows })}
    />
  )
}
