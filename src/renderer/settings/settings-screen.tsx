import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const SettingsScreen = () => {
  const { t } = useTranslation('settings')
  return <PageHead title={t('title')} lead={t('lead')} />
}
