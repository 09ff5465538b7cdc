import { useTranslation } from 'react-i18next'
import { useLaw } from '#renderer/case/law.ts'
import { useAssessment } from '#renderer/case/use-assessment.ts'
import { Filings } from '#renderer/filing/filings.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export const FilingScreen = () => {
  const { t } = useTranslation('filing')
  const law = useLaw()
  const assessment = useAssessment()
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {law && assessment ? <Filings pack={law.pack} assessment={assessment} /> : <Skeleton lines={6} />}
    </>
  )
}
