import { useTranslation } from 'react-i18next'
import type { LawPack } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'
import { useReplying } from '#renderer/reasons/replying.ts'
import './reasons.css'

/** How far the words were checked; what is not read in any source stands out. */
export const VerificationMark = ({ of }: { readonly of: Verification }) => {
  const { t } = useTranslation('ui')
  return <span className={`reasons-verification ${of}`}>{t(`verification.${of}`)}</span>
}

/** A provision as the right panel shows it: where it stands, since when, how far it was checked, its words, and where they were read. */
export const ProvisionShown = ({ id, heading = true }: { readonly id: string; readonly heading?: boolean }) => {
  const { t } = useTranslation('assessment')
  const { pack } = useReplying()
  const provision = pack.provisions[id]
  if (provision === undefined) return null
  const { instrument, at, short, versionLabel, verification, quote, paraphrase, caveat } = provision
  return (
    <div className="reasons-provision">
      {heading && <h3>{short.startsWith('RPD ') ? `RPD ${at}` : short}</h3>}
      <p className="quiet small">
        {heading ? '' : `${instrument}, ${at} · `}
        {versionLabel} · <VerificationMark of={verification} />
      </p>
      {quote ? <blockquote className="quoted">“{quote}”</blockquote> : <p className="reasons-paraphrase">{paraphrase}</p>}
      {caveat && (
        <p className="small quiet">
          <strong>{t('why.caveat')}:</strong> {caveat}
        </p>
      )}
      <p className="small faint">{t('why.sources', { sources: sourcesOf(provision.sources, pack) })}</p>
    </div>
  )
}

const sourcesOf = (ids: readonly string[], { sources }: LawPack): string =>
  ids
    .flatMap(id => {
      const source = sources[id]
      return source === undefined ? [] : [`${source.title}${source.date === undefined ? '' : ` (${source.date})`}`]
    })
    .join('; ')
