import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { Tag } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

/** What stands beside an answer, in short: the client's word only, its level, its exhibits, a note. */
export const AnswerMarks = ({ question, answer }: { readonly question: Pick<InterviewQuestion, 'level'>; readonly answer: Answer }) => {
  const { t } = useTranslation('situation')
  const { exhibits } = useInterviewing()
  const level = answer.level ?? question.level
  const refs = (answer.evidence ?? []).flatMap(({ exhibit, page }) => {
    const number = exhibits.find(({ id }) => id === exhibit)?.number
    return number === undefined ? [] : [{ number, page }]
  })
  const [first, ...rest] = refs
  const isAlleged = answer.answer === 'value' && answer.alleged
  if (!isAlleged && level === 'C0' && first === undefined && answer.note === undefined) return null
  return (
    <span className="situation-marks">
      {isAlleged && <Tag tone="arguable">{t('allegedTag')}</Tag>}
      {level !== 'C0' && <Tag>{level}</Tag>}
      {first && (
        <span className="exhibit-ref">
          {first.page === undefined ? t('exhibitNumber', { number: first.number }) : t('exhibitPage', { number: first.number, page: first.page })}
        </span>
      )}
      {rest.length > 0 && <span className="exhibit-ref">+{rest.length}</span>}
      {answer.note !== undefined && (
        <span className="faint" title={t('noteMark')}>
          <Icon name="edit" />
          <VisuallyHidden>{t('noteMark')}</VisuallyHidden>
        </span>
      )}
    </span>
  )
}
