import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const LibraryScreen = () => {
  const { t } = useTranslation('library')
  return <PageHead title={t('title')} lead={t('lead')} />
}
