import { useRef } from 'react'
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

export type ValueProps = {
  readonly question: InterviewQuestion
  /** The value recorded, if there is one. */
  readonly answer: Extract<Answer, { readonly answer: 'value' }> | undefined
  /** Names the box for what cannot be recorded yet. */
  readonly place: string
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
export const ValueField = ({ question, answer, place }: Pick<ValueProps, 'question' | 'place'> & { readonly answer: Answer | undefined }) => {
  const { answer: record, today } = useInterviewing()
  const before = useRef<Answer>(undefined)
  const Field = fields[question.kind]
  const onValue: ValueProps['onValue'] = (value, precision) => {
    if (value === undefined) {
      if (answer?.answer !== 'value') return
      before.current = answer
      return record(question, emptied(answer, today), { typing: true })
    }
    const wasEmptied = before.current !== undefined && (answer === undefined || answer.answer === 'unknown')
    record(question, withValue(wasEmptied ? before.current : answer, value, today, precision), { typing: true })
    before.current = undefined
  }
  return <Field question={question} answer={answer?.answer === 'value' ? answer : undefined} place={place} onValue={onValue} />
}
