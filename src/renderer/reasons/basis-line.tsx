import { useTranslation } from 'react-i18next'
import type { Source, SourceId, Verification } from '#core/law/provision.ts'
import { VerificationMark } from '#renderer/reasons/provision.tsx'

export type BasisShown = { readonly verification: Verification; readonly sources: readonly SourceId[]; readonly caveat?: string }

/** How far a rule was checked, in a few words: a working rule of our own says so. */
export const BasisMark = ({ of: { verification, sources } }: { readonly of: BasisShown }) => {
  const { t } = useTranslation('ui')
  if (sources.includes('own')) return <span>{t('ownRule')}</span>
  if (sources.includes('memory')) return <span className="reasons-verification unverified">{t('generalKnowledge')}</span>
  return <VerificationMark of={verification} />
}

/** The same with where it was read and what is uncertain. */
export const BasisLines = ({ of, sources }: { readonly of: BasisShown; readonly sources: { readonly [id: SourceId]: Source } }) => {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const read = of.sources.flatMap(id => (id === 'own' || id === 'memory' || sources[id] === undefined ? [] : [titleOf(sources[id])]))
  return (
    <div className="small">
      <p>
        <BasisMark of={of} />
      </p>
      {of.caveat && !(of.sources.includes('own') && of.caveat.toLowerCase() === `${ui('ownRule')}.`) && <p className="quiet">{of.caveat}</p>}
      {read.length > 0 && <p className="faint">{t('why.sources', { sources: read.join('; ') })}</p>}
    </div>
  )
}

const titleOf = ({ site, title, date }: Source): string => [site, title, ...(date === undefined ? [] : [date])].join(', ')
