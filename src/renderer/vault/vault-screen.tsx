import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const VaultScreen = () => {
  const { t } = useTranslation('vault')
  return <PageHead title={t('title')} lead={t('lead')} />
}
