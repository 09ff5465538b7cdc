import { useTranslation } from 'react-i18next'
import { Assessed } from '#renderer/assessment/assessed.tsx'
import { useLaw } from '#renderer/case/law.ts'
import { useAssessment } from '#renderer/case/use-assessment.ts'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export const AssessmentScreen = () => {
  const { t } = useTranslation('assessment')
  const law = useLaw()
  const assessment = useAssessment()
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {law && assessment ? <Assessed assessment={assessment} pack={law.pack} /> : <Skeleton lines={9} />}
    </>
  )
}
