import { useTranslation } from 'react-i18next'
import { Meter } from '#renderer/ui/meter.tsx'
import type { Strength } from '#renderer/vault/strength.ts'

const steps = { weak: 1, fair: 2, strong: 3 } as const

/**
 * How hard a passphrase is to guess, in words and not by colour alone. It has its place from the first letter on: one that came later moved the
 * button away from under a press.
 */
export const StrengthMeter = ({ passphrase, strength }: { readonly passphrase: string; readonly strength: Strength | undefined }) => {
  const { t } = useTranslation('vault')
  if (passphrase === '') return null
  if (strength === undefined) return <Meter label={t('strength.label')} value={0} max={3} says={t('strength.looking')} tone="warn" />
  const why = strength.why === undefined ? '' : t(`strength.${strength.why}`)
  return (
    <Meter label={t('strength.label')} value={steps[strength.level]} max={3} says={t(`strength.${strength.level}`, { why })} tone={tones[strength.level]} />
  )
}

const tones = { weak: 'bad', fair: 'warn', strong: 'good' } as const
