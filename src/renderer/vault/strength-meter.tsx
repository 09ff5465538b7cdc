import { useTranslation } from 'react-i18next'
import { Meter } from '#renderer/ui/meter.tsx'
import type { Strength } from '#renderer/vault/strength.ts'

const steps = { weak: 1, fair: 2, strong: 3 } as const

/** How hard a passphrase is to guess, in words and not by colour alone. */
export const StrengthMeter = ({ strength }: { readonly strength: Strength | undefined }) => {
  const { t } = useTranslation('vault')
  if (strength === undefined) return null
  const why = strength.why === undefined ? '' : t(`strength.${strength.why}`)
  return (
    <Meter label={t('strength.label')} value={steps[strength.level]} max={3} says={t(`strength.${strength.level}`, { why })} tone={tones[strength.level]} />
  )
}

const tones = { weak: 'bad', fair: 'warn', strong: 'good' } as const
