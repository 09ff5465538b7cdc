import { useTranslation } from 'react-i18next'
import { longest, readEntries, readNumber, readText, type TextProblem } from '#renderer/situation/read-text.ts'
import { useTyped } from '#renderer/situation/use-typed.ts'
import type { ValueProps } from '#renderer/situation/value-field.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

export const ValueText = ({ question, value, place, onValue }: ValueProps) => {
  const { text, problem, type } = useTyped({
    place,
    shown: typeof value === 'string' ? value : '',
    read: readText(longest.text),
    show: text => text,
    take: onValue,
  })
  const says = useProblem(problem)
  return <TextArea label={question.asks} labelHidden rows={1} value={text} onChange={type} problem={says} />
}

export const ValueNumber = ({ question, value, place, onValue }: ValueProps) => {
  const isCounted = question.unit !== 'months' && question.unit !== 'years'
  const { text, problem, type } = useTyped({
    place,
    shown: typeof value === 'number' ? String(value) : '',
    read: readNumber(isCounted),
    show: String,
    take: onValue,
  })
  const says = useProblem(problem)
  const unit = question.unit === undefined || question.unit === 'number' ? undefined : question.unit
  return (
    <div className="situation-number">
      <TextField
        label={unit === undefined ? question.asks : `${question.asks} (${unit})`}
        labelHidden
        inputMode="decimal"
        value={text}
        onChange={type}
        problem={says}
      />
      {unit && <span className="quiet">{unit}</span>}
    </div>
  )
}

export const ValueEntries = ({ question, value, place, onValue }: ValueProps) => {
  const { t } = useTranslation('situation')
  const entries = typeof value === 'object' ? value : []
  const { text, problem, type } = useTyped({
    place,
    shown: entries.join('\n'),
    read: readEntries,
    show: list => list.join('\n'),
    take: onValue,
  })
  const says = useProblem(problem)
  return <TextArea label={question.asks} labelHidden rows={2} hint={t('eachLine')} value={text} onChange={type} problem={says} />
}

/** The sentence for what is wrong in a box, and that it is not recorded. */
export const useProblem = (problem: TextProblem | undefined): string | undefined => {
  const { t } = useTranslation('situation')
  return problem && `${t(`problems.${problem}`)} ${t('notKept')}`
}
