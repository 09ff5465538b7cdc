import { Group, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Precision } from '#core/civil-date.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import { type DayParts, partsAsked, pastedDay } from '#renderer/ui/parse-day.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import './field.css'

export type DateBoxesProps = {
  readonly label: string
  readonly labelHidden?: boolean
  readonly parts: DayParts
  readonly precision: Precision
  readonly onType: (parts: DayParts, precision: Precision) => void
  readonly hint?: React.ReactNode
  readonly problem?: string | undefined
  /** Which precisions may be chosen; one alone hides the choice. */
  readonly allows?: readonly Precision[]
}

const all: readonly Precision[] = ['day', 'month', 'year', 'approximate']

/** The boxes of a day, and how much of it is known. Holds nothing itself: whoever uses it keeps what is typed. */
export const DateBoxes = ({ label, labelHidden = false, parts, precision, onType, hint, problem, allows = all }: DateBoxesProps) => {
  const { t } = useTranslation('ui')
  const name = <span className="field-label">{label}</span>
  return (
    <Group className="field" aria-label={label}>
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : name}
      <div className="date-parts">
        {partsAsked(precision).map(part => (
          <TextField
            key={part}
            className="field"
            inputMode="numeric"
            value={parts[part]}
            isInvalid={problem !== undefined}
            maxLength={part === 'year' ? 4 : 2}
            onChange={text => onType({ ...parts, [part]: text.replace(/\D/g, '') }, precision)}
            onPaste={event => {
              const whole = pastedDay(event.clipboardData.getData('text'))
              if (whole === undefined) return
              event.preventDefault()
              onType(whole, precision)
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
            onChange={next => onType(parts, next)}
          />
        )}
      </div>
      {hint && <span className="field-hint">{hint}</span>}
      {problem && (
        <span className="field-problem" role="alert">
          <Icon name="warning" /> {problem}
        </span>
      )}
    </Group>
  )
}
