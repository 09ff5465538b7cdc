import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { without } from '#renderer/situation/answer-edits.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'

const kinds = ['none', 'unknown', 'declined'] as const

type NoValueProps = { readonly question: InterviewQuestion; readonly kind: Answer['answer'] | undefined }

/** The three answers that are no value, always at hand. */
export const NoValue = memo(({ question, kind }: NoValueProps) => {
  const { t } = useTranslation('situation')
  const { edit, today } = useInterviewing()
  return (
    <Segmented
      label={t('orNoValue')}
      labelHidden
      value={kind === undefined || kind === 'value' ? null : kind}
      options={kinds.map(id => ({ id, label: t(`answer.${id}`) }))}
      onChange={id => edit(question, before => without(before, id, today), { typing: true })}
    />
  )
})
