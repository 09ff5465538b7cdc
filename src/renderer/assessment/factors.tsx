import { useTranslation } from 'react-i18next'
import type { FactorFound } from '#core/assessment/assessment.ts'
import type { FactorSupport } from '#core/board/factor-support.ts'
import { ExhibitRefs } from '#renderer/reasons/exhibit-refs.tsx'

type FactorsProps = {
  readonly side: 'for' | 'against'
  readonly factors: readonly FactorFound[]
  readonly support: ReadonlyMap<string, FactorSupport>
}

const rank = { heavy: 0, medium: 1, light: 2 } as const

/** What weighs on one side: the heavy first, what is not known last, each with what stands behind it. */
export const Factors = ({ side, factors, support }: FactorsProps) => {
  const { t } = useTranslation('assessment')
  const sorted = factors.toSorted((a, b) => Number(a.truth === 'open') - Number(b.truth === 'open') || rank[a.weight] - rank[b.weight])
  return (
    <>
      <h4>{t(side)}</h4>
      {sorted.length === 0 && <p className="quiet">{t(side === 'for' ? 'noFor' : 'noAgainst')}</p>}
      <ul className={`assessment-factors ${side}`}>
        {sorted.map(factor => (
          <li key={factor.says} className={factor.truth === 'open' ? 'open' : ''}>
            <span dir="auto">{factor.says}</span> <span className="faint small">{t(`weights.${factor.weight}`)}</span>{' '}
            <Backing of={support.get(factor.says)} truth={factor.truth} />
          </li>
        ))}
      </ul>
    </>
  )
}

const Backing = ({ of, truth }: { readonly of: FactorSupport | undefined; readonly truth: FactorFound['truth'] }) => {
  const { t } = useTranslation('assessment')
  if (truth === 'open' || of?.backing === 'open') return <span className="assessment-backing open">{t('backing.open')}</span>
  if (of === undefined) return null
  return (
    <>
      {of.exhibits.length > 0 && <ExhibitRefs exhibits={of.exhibits} />}
      {of.backing !== 'evidenced' && <span className={`assessment-backing ${of.backing}`}>{t(`backing.${of.backing}`)}</span>}
    </>
  )
}
