import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const EvidenceScreen = () => {
  const { t } = useTranslation('evidence')
  return <PageHead title={t('title')} lead={t('lead')} />
}
