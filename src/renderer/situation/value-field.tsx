import { memo, useRef } from 'react'
import type { Answer, FactValue } from '#core/case/case.ts'
import type { Precision } from '#core/civil-date.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { emptied, withValue } from '#renderer/situation/answer-edits.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { ValueDay } from '#renderer/situation/value-day.tsx'
import { ValueOptions } from '#renderer/situation/value-options.tsx'
import { ValueState } from '#renderer/situation/value-state.tsx'
import { ValueEntries, ValueNumber, ValueText } from '#renderer/situation/value-text.tsx'
import { ValueYesNo } from '#renderer/situation/value-yes-no.tsx'

type ValueFieldProps = {
  readonly question: InterviewQuestion
  /** As recorded. */
  readonly value: FactValue | undefined
  readonly precision: Precision | undefined
  /** Names the box for what cannot be recorded yet. */
  readonly place: string
}

export type ValueProps = ValueFieldProps & {
  /** Undefined empties the box. */
  readonly onValue: (value: FactValue | undefined, precision?: Precision) => void
}

const fields: { readonly [K in InterviewQuestion['kind']]: React.ComponentType<ValueProps> } = {
  yesno: ValueYesNo,
  choice: ValueOptions,
  choices: ValueOptions,
  quantity: ValueNumber,
  day: ValueDay,
  text: ValueText,
  state: ValueState,
  texts: ValueEntries,
}

/** The box for a value, by the kind of the fact. What stood there before a box was emptied comes back beside what is typed next. */
export const ValueField = memo((props: ValueFieldProps) => {
  const { edit, today } = useInterviewing()
  const emptiedFrom = useRef<Answer>(undefined)
  const Field = fields[props.question.kind]
  const take = (before: Answer | undefined, value: FactValue | undefined, precision: Precision | undefined) => {
    if (value !== undefined) {
      const isEmptied = before === undefined || before.answer === 'unknown'
      return withValue(isEmptied ? (emptiedFrom.current ?? before) : before, value, today, precision)
    }
    if (before?.answer !== 'value') return undefined
    emptiedFrom.current = before
    return emptied(before, today)
  }
  return <Field {...props} onValue={(value, precision) => edit(props.question, before => take(before, value, precision), { typing: true })} />
})
