import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const DraftsScreen = () => {
  const { t } = useTranslation('drafts')
  return <PageHead title={t('title')} lead={t('lead')} />
}
