import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const SituationScreen = () => {
  const { t } = useTranslation('situation')
  return <PageHead title={t('title')} lead={t('lead')} />
}
