import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const RouteScreen = () => {
  const { t } = useTranslation('route')
  return <PageHead title={t('title')} lead={t('lead')} />
}
