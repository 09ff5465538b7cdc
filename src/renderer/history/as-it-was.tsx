import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryListed } from '#contract/case-replies.ts'
import type { Case } from '#core/case/case.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { AnswersThen } from '#renderer/history/answers-then.tsx'
import { momentOf } from '#renderer/history/moment.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { useInterviewOf } from '#renderer/situation/use-interview.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export type AsItWasProps = {
  readonly id: string
  readonly looked: HistoryListed
  readonly isNow: boolean
  readonly canRestore: boolean
  readonly isRestoring: boolean
  readonly onRestore: () => void
}

/** The interview as it stood after a step, to be looked at only. */
export const AsItWas = ({ id, looked, isNow, canRestore, isRestoring, onRestore }: AsItWasProps) => {
  const { t, i18n } = useTranslation('situation')
  const [onlyDifferent, setOnlyDifferent] = useState(!isNow)
  const was = useAnswer('case.as-it-was', { id, step: looked.step })
  return (
    <>
      <Banner
        tone="warn"
        title={t('history.asItWas', momentOf(looked.at, i18n.language))}
        actions={
          !isNow && (
            <Button kind="primary" isDisabled={!canRestore} isPending={isRestoring} onPress={onRestore}>
              {t('history.restore')}
            </Button>
          )
        }
      >
        {canRestore ? t('history.onlyLooking') : t('history.readOnly')}
      </Banner>
      {!isNow && (
        <Checkbox isSelected={onlyDifferent} onChange={setOnlyDifferent}>
          {t('history.onlyDifferent')}
        </Checkbox>
      )}
      {was.kind === 'asking' && <Skeleton lines={6} />}
      {was.kind === 'refused' && <Refusal refusal={was.refusal} onRetry={was.again} />}
      {was.kind === 'answered' && <InterviewThen then={was.value.case} onlyDifferent={onlyDifferent} />}
    </>
  )
}

const InterviewThen = ({ then, onlyDifferent }: { readonly then: Case; readonly onlyDifferent: boolean }) => {
  const { case: now } = useCase()
  const interviewed = useInterviewOf(then)
  const current = useInterviewOf(now)
  return interviewed && current ? (
    <AnswersThen interview={interviewed.interview} interviewNow={current.interview} then={then} now={now} onlyDifferent={onlyDifferent} />
  ) : (
    <Skeleton lines={6} />
  )
}
