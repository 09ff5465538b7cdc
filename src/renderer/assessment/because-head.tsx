import { useTranslation } from 'react-i18next'
import type { GroundFound } from '#core/assessment/assessment.ts'

/** "Stands because every one of these is so:" with what the rule gives in bold. */
export const useBecauseHead = ({ conclusion, because }: GroundFound): ((says: string) => React.ReactNode) => {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const joins = because.truth === 'open' ? ': ' : ` ${t('why.join')} `
  return says => (
    <>
      <strong>{ui(`standing.${conclusion}`)}</strong>
      {joins}
      {says}
    </>
  )
}
