import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { useLaw } from '#renderer/case/law.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'

/** The note, the level and the exhibits of an answer, to be read. */
export const BesideInShort = ({ question, answer }: { readonly question: Pick<InterviewQuestion, 'level'>; readonly answer: Answer }) => {
  const { t } = useTranslation('situation')
  const { exhibits } = useInterviewing()
  const level = answer.level ?? question.level
  const title = useLaw()?.levels.find(one => one.level === level)?.title
  const refs = answer.evidence ?? []
  if (answer.note === undefined && level === 'C0' && refs.length === 0) return null
  return (
    <div className="situation-in-short">
      {refs.map(({ exhibit, page, passage }, index) => {
        const held = exhibits.find(({ id }) => id === exhibit)
        const number = held?.number ?? 0
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two references to one exhibit differ by their place alone
          <p key={`${index} ${exhibit}`}>
            <span className="exhibit-ref">{page === undefined ? t('exhibitNumber', { number }) : t('exhibitPage', { number, page })}</span>{' '}
            <span dir="auto">{held?.title}</span>
            {passage && (
              <span className="quiet" dir="auto">
                {` “${passage}”`}
              </span>
            )}
          </p>
        )
      })}
      {level !== 'C0' && (
        <p>
          {level} {title}
        </p>
      )}
      {answer.note && (
        <p className="quiet" dir="auto">
          {answer.note}
        </p>
      )}
    </div>
  )
}
