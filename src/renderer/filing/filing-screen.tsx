import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const FilingScreen = () => {
  const { t } = useTranslation('filing')
  return <PageHead title={t('title')} lead={t('lead')} />
}
