import { useTranslation } from 'react-i18next'
import type { LawPack } from '#core/law/ground.ts'
import type { LintFound } from '#core/preflight/lint.ts'
import { BasisLines } from '#renderer/reasons/basis-line.tsx'
import { ProvisionShown } from '#renderer/reasons/provision.tsx'

/** The right panel of a check: what it weighs, where it was read, the provisions behind it. */
export const WhyCheck = ({ lint: { id, title, severity, basis }, pack }: { readonly lint: LintFound; readonly pack: LawPack }) => {
  const { t } = useTranslation('filing')
  return (
    <>
      <h3>{title}</h3>
      <p className="quiet">{t(severity === 'block' ? 'why.blocks' : 'why.warns', { id })}</p>
      <h4>{t('why.where')}</h4>
      <BasisLines of={basis} sources={pack.sources} />
      {basis.provisions.map(provision => (
        <ProvisionShown key={provision} id={provision} />
      ))}
    </>
  )
}
