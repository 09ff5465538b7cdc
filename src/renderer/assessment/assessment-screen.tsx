import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const AssessmentScreen = () => {
  const { t } = useTranslation('assessment')
  return <PageHead title={t('title')} lead={t('lead')} />
}
