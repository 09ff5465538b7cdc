import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const CasesScreen = () => {
  const { t } = useTranslation('cases')
  return <PageHead title={t('title')} lead={t('lead')} />
}
