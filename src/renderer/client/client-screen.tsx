import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const ClientScreen = () => {
  const { t } = useTranslation('client')
  return <PageHead title={t('title')} />
}
