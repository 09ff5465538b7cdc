import type { InterviewQuestion } from '#core/interview/question.ts'
import { type Marks, noMarks, useInterviewing } from '#renderer/situation/interviewing.ts'
import { keyOfQuestion } from '#renderer/situation/next-up.ts'
import { PastAnswer } from '#renderer/situation/past-answer.tsx'
import { QuestionEditor } from '#renderer/situation/question-editor.tsx'
import { focusRow, QuestionRow } from '#renderer/situation/question-row.tsx'
import { atOf, type Spot } from '#renderer/situation/spot.ts'

export type RowsProps = {
  readonly questions: readonly InterviewQuestion[]
  readonly spot: Spot
  readonly isAllShown: boolean
  readonly marks: ReadonlyMap<string, Marks>
}

/** Questions one under the other, the one that is chosen open. */
export const QuestionRows = ({ questions, spot, isAllShown, marks }: RowsProps) => {
  const { goTo, isReadOnly } = useInterviewing()
  const close = (at: string) => {
    const { section, group, item } = spot
    goTo(atOf({ section, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) }))
    focusRow(at)
  }
  const shown = questions.filter(question => isShown(question, isAllShown) || isAt(question, spot))
  if (shown.length === 0) return null
  return (
    <ul className="situation-list">
      {shown.map(question => {
        const key = keyOfQuestion(question)
        const at = atOf({ section: spot.section, ...placeOf(question) })
        const props = { question, at, marks: marks.get(key) ?? noMarks }
        if (!isAt(question, spot)) return <QuestionRow key={key} {...props} />
        return isReadOnly ? <PastAnswer key={key} {...props} /> : <QuestionEditor key={key} {...props} onClose={() => close(at)} />
      })}
    </ul>
  )
}

export const isShown = ({ state }: InterviewQuestion, isAllShown: boolean): boolean => isAllShown || state !== 'not-asked-yet'

const isAt = ({ fact, group, item }: InterviewQuestion, spot: Spot): boolean => spot.fact === fact && spot.group === group && spot.item === item

const placeOf = ({ fact, group, item }: InterviewQuestion) => ({ fact, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) })
