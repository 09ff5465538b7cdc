import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Chip } from '#renderer/ui/chip.tsx'

const shown = ['strong', 'arguable', 'your-call', 'weak', 'open', 'does-not-stand'] as const

/** The right panel while no ground is open: how to read the board, and which law stands behind it. */
export const WhyBoard = ({ assessment: { law, asOf } }: { readonly assessment: Assessment }) => {
  const { t, i18n } = useTranslation('assessment')
  const day = (of: string) => dayShown(of, i18n.language)
  return (
    <>
      <h3>{t('why.read')}</h3>
      <p className="quiet">{t('why.readText')}</p>
      <ul className="assessment-legend">
        {shown.map(standing => (
          <li key={standing}>
            <Chip standing={standing} />
            <span className="small">{t(`why.${standing}`)}</span>
          </li>
        ))}
      </ul>
      <h4>{t('why.law')}</h4>
      <p className="quiet small">{t('why.lawLine', { version: law.version, day: day(law.checkedOn), asOf: day(asOf) })}</p>
    </>
  )
}
