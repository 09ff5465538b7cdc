import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Banner } from '#renderer/ui/banner.tsx'

/** Warns when the law pack was not compared with its sources for too long. */
export const LawBanner = ({ assessment: { law }, staleAfterDays }: { readonly assessment: Assessment; readonly staleAfterDays: number }) => {
  const { t, i18n } = useTranslation('assessment')
  if (!law.stale) return null
  return (
    <Banner tone="warn" title={t('stale', { day: dayShown(law.checkedOn, i18n.language) })}>
      {t('staleWhy', { days: staleAfterDays })}
    </Banner>
  )
}
