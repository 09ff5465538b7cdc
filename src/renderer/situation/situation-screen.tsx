import { useTranslation } from 'react-i18next'
import { useCase } from '#renderer/case/use-case.ts'
import { InterviewScreen } from '#renderer/situation/interview-screen.tsx'
import { useInterview } from '#renderer/situation/use-interview.ts'
import { useMarks } from '#renderer/situation/use-marks.ts'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

/** The interview, drawn from the facts of the law. */
export const SituationScreen = () => {
  const { t } = useTranslation('situation')
  const { id, readOnly } = useCase()
  const interviewed = useInterview()
  const marks = useMarks(interviewed?.subject)
  if (interviewed !== undefined) return <InterviewScreen key={id} caseId={id} isReadOnly={readOnly} interviewed={interviewed} marks={marks} />
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Skeleton lines={6} />
    </>
  )
}
