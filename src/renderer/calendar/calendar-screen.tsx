import { useTranslation } from 'react-i18next'
import { Calendars } from '#renderer/calendar/calendars.tsx'
import { useLaw } from '#renderer/case/law.ts'
import { useAssessment } from '#renderer/case/use-assessment.ts'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export const CalendarScreen = () => {
  const { t } = useTranslation('calendar')
  const law = useLaw()
  const assessment = useAssessment()
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {law && assessment ? <Calendars pack={law.pack} assessment={assessment} /> : <Skeleton lines={6} />}
    </>
  )
}
