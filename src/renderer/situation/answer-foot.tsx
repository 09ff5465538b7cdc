import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { withAlleged } from '#renderer/situation/answer-edits.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { toast } from '#renderer/ui/toast.tsx'

type AnswerFootProps = { readonly question: InterviewQuestion; readonly kind: Answer['answer'] | undefined; readonly isAlleged: boolean }

/** Whether a value is so far the client's word only; and the way to take an answer away. */
export const AnswerFoot = memo(({ question, kind, isAlleged }: AnswerFootProps) => {
  const { t } = useTranslation('situation')
  const { edit } = useInterviewing()
  const clear = () =>
    edit(question, before => {
      if (before === undefined) return undefined
      toast(t('cleared'), () => edit(question, () => before))
      return null
    })
  return (
    <div className="situation-open-foot">
      <Checkbox isDisabled={kind !== 'value'} isSelected={isAlleged} onChange={on => edit(question, before => before && withAlleged(before, on))}>
        {t('alleged')}
      </Checkbox>
      {kind !== undefined && (
        <Button kind="quiet" size="small" onPress={clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  )
})
