import { useTranslation } from 'react-i18next'
import { PageHead } from '#renderer/ui/page-head.tsx'

export const CalendarScreen = () => {
  const { t } = useTranslation('calendar')
  return <PageHead title={t('title')} lead={t('lead')} />
}
