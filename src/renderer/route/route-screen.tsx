import { useTranslation } from 'react-i18next'
import { useLaw } from '#renderer/case/law.ts'
import { useAssessment } from '#renderer/case/use-assessment.ts'
import { Routes } from '#renderer/route/routes.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export const RouteScreen = () => {
  const { t } = useTranslation('route')
  const law = useLaw()
  const assessment = useAssessment()
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {law && assessment ? <Routes assessment={assessment} pack={law.pack} /> : <Skeleton lines={6} />}
    </>
  )
}
