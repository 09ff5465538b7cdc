import { useTranslation } from 'react-i18next'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { answerShown } from '#renderer/situation/answer-shown.ts'
import { answerWords } from '#renderer/situation/answer-words.ts'
import { type Marks, useInterviewing } from '#renderer/situation/interviewing.ts'
import { Clashes } from '#renderer/situation/question-notices.tsx'
import { StateMark } from '#renderer/situation/state-mark.tsx'

export type PastAnswerProps = { readonly question: InterviewQuestion; readonly marks: Marks }

/** A question that is open to be read, not to be answered. */
export const PastAnswer = ({ question, marks }: PastAnswerProps) => {
  const { t } = useTranslation('situation')
  const { exhibits } = useInterviewing()
  const { answer, asks, state } = question
  return (
    <li className="situation-open read-only">
      <p className="situation-asks">
        <StateMark state={state} />
        <strong>{asks}</strong>
      </p>
      <p dir="auto">{answer ? answerShown(question, answer, answerWords(t)) : t('state.open')}</p>
      {answer?.answer === 'value' && answer.alleged && <p className="quiet">{t('alleged')}</p>}
      {answer?.note && (
        <p className="quiet" dir="auto">
          {t('note')}: {answer.note}
        </p>
      )}
      {answer?.evidence?.map(({ exhibit, page, passage }, index) => {
        const held = exhibits.find(({ id }) => id === exhibit)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two references to one exhibit differ by their place alone
          <p key={`${index} ${exhibit}`}>
            <span className="exhibit-ref">
              {page === undefined ? t('exhibitNumber', { number: held?.number ?? 0 }) : t('exhibitPage', { number: held?.number ?? 0, page })}
            </span>{' '}
            <span dir="auto">
              {held?.title} {passage}
            </span>
          </p>
        )
      })}
      <Clashes clashes={marks.clashes} />
    </li>
  )
}
