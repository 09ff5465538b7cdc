import { useState } from 'react'
import { Group, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CivilDate, Precision } from '#core/civil-date.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import { type DayParts, dayFromParts, partsAsked, partsOfDay, pastedDay } from '#renderer/ui/parse-day.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import './field.css'

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

const all: readonly Precision[] = ['day', 'month', 'year', 'approximate']

/**
 * A day as far as it is known. Typed, not picked: a lawyer copies dates from papers, and no calendar begins in 2009. What is typed is kept
 * here until it is a day, and shown again when the value changes from outside.
 */
export const DateWithPrecision = ({ label, value, precision, onChange, hint, allows = all }: DateWithPrecisionProps) => {
  const { t } = useTranslation('ui')
  const [typed, setTyped] = useState<{ readonly parts: DayParts; readonly stands: CivilDate | undefined }>({ parts: partsOfDay(value), stands: value })
  const parts = typed.stands === value ? typed.parts : partsOfDay(value)
  const read = dayFromParts(parts, precision)

  const take = (next: DayParts, as: Precision = precision) => {
    const result = dayFromParts(next, as)
    const stands = result.kind === 'day' ? result.value : undefined
    setTyped({ parts: next, stands })
    if (stands !== value || as !== precision) onChange(stands, as)
  }

  return (
    <Group className="field" aria-label={label}>
      <span className="field-label">{label}</span>
      <div className="date-parts">
        {partsAsked(precision).map(part => (
          <TextField
            key={part}
            className="field"
            inputMode="numeric"
            value={parts[part]}
            isInvalid={read.kind === 'impossible'}
            maxLength={part === 'year' ? 4 : 2}
            onChange={text => take({ ...parts, [part]: text.replace(/\D/g, '') })}
            onPaste={event => {
              const whole = pastedDay(event.clipboardData.getData('text'))
              if (whole === undefined) return
              event.preventDefault()
              take(whole)
            }}
          >
            <Label className="field-label">{t(`dateParts.${part}`)}</Label>
            <Input className={part === 'year' ? 'input four' : 'input two'} />
          </TextField>
        ))}
        {allows.length > 1 && (
          <Segmented
            label={t('precision.label')}
            labelHidden
            value={precision}
            options={allows.map(id => ({ id, label: t(`precision.${id}`) }))}
            onChange={next => take(parts, next)}
          />
        )}
      </div>
      {hint && <span className="field-hint">{hint}</span>}
      {read.kind === 'impossible' && (
        <span className="field-problem" role="alert">
          <Icon name="warning" /> {t('noSuchDay')}
        </span>
      )}
    </Group>
  )
}
