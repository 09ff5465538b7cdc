import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Asked, Reply } from '#core/board/asked.ts'
import { type CivilDate, isCivilDate, type Precision } from '#core/civil-date.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateWithPrecision } from '#renderer/ui/date-with-precision.tsx'

type DayReplyProps = { readonly asked: Extract<Asked, { readonly kind: 'fact' }>; readonly reply: (given: Reply) => void }

/** A day is recorded at the button, or when the focus leaves its boxes: while it is typed it is another day. */
export const DayReply = ({ asked, reply }: DayReplyProps) => {
  const { t } = useTranslation('assessment')
  const answer = asked.answer?.answer === 'value' ? asked.answer : undefined
  const stands = typeof answer?.value === 'string' && isCivilDate(answer.value) ? answer.value : undefined
  const [typed, setTyped] = useState<{ readonly value: CivilDate | undefined; readonly precision: Precision }>({
    value: stands,
    precision: answer?.precision ?? 'day',
  })
  const isNew = typed.value !== undefined && (typed.value !== stands || typed.precision !== (answer?.precision ?? 'day'))
  const keep = () => typed.value !== undefined && isNew && reply({ kind: 'value', value: typed.value, precision: typed.precision })
  return (
    <fieldset
      className="reasons-day"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) keep()
      }}
    >
      <DateWithPrecision label={asked.asks} value={typed.value} precision={typed.precision} onChange={(value, precision) => setTyped({ value, precision })} />
      <Button size="small" isDisabled={!isNew} onPress={keep}>
        {t('question.set')}
      </Button>
    </fieldset>
  )
}
