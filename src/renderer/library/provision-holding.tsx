import { useTranslation } from 'react-i18next'
import type { Provision } from '#core/law/provision.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Holding } from '#renderer/library/holding.tsx'
import { useHoldings } from '#renderer/library/holdings.ts'
import { rows } from '#renderer/library/library-chunk.ts'
import { LinkTo } from '#renderer/library/link-to.tsx'
import { otherVersions, restingOn } from '#renderer/library/shelves.ts'
import { Sources } from '#renderer/library/sources.tsx'
import { VerificationMark } from '#renderer/reasons/provision.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

/** A provision: its words as far as they were read, its substance, since when, from where, and what rests on it. */
export const ProvisionHolding = ({ provision }: { readonly provision: Provision }) => {
  const { t, i18n } = useTranslation('library')
  const { pack } = useHoldings()
  const { id, short, at, instrument, title, quote, paraphrase, versionLabel, inForce, verification, caveat, sources } = provision
  const isOfficial = verification === 'official'
  const resting = restingOn(id, pack, rows)
  const others = otherVersions(provision, pack)
  return (
    <Holding id={id} short={short} title={title} aside={<VerificationMark of={verification} />}>
      {quote && (
        <figure className={isOfficial ? 'library-quote' : 'library-quote is-unofficial'}>
          <blockquote className="letter">“{quote}”</blockquote>
          <figcaption className="small">
            {!isOfficial && <strong>{t('notOfficial')} </strong>}
            <VerificationMark of={verification} />
          </figcaption>
        </figure>
      )}
      <div>
        <p className="overline">{t('substance')}</p>
        <p>{paraphrase}</p>
      </div>
      {!quote && <p className="quiet small">{t('noQuote')}</p>}
      <KeyValue
        items={[
          { name: t('cited'), value: `${instrument}, ${at}` },
          { name: t('version'), value: versionLabel },
          {
            name: t('inForce'),
            value:
              inForce.to === undefined
                ? t('since', { from: dayShown(inForce.from, i18n.language) })
                : t('fromTo', { from: dayShown(inForce.from, i18n.language), to: dayShown(inForce.to, i18n.language) }),
          },
          ...(caveat === undefined ? [] : [{ name: t('caveat'), value: caveat }]),
          { name: t('sources'), value: <Sources ids={sources} /> },
        ]}
      />
      {others.length > 0 && (
        <div>
          <p className="overline">{t('otherVersions')}</p>
          <ul className="library-links">
            {others.map(other => (
              <li key={other.id}>
                <LinkTo id={other.id}>{other.title}</LinkTo> <span className="quiet small">{other.versionLabel}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <p className="overline">{t('restsOnIt')}</p>
        {resting.length === 0 ? (
          <p className="quiet">{t('nothingRests')}</p>
        ) : (
          <ul className="library-links">
            {resting.map(one => (
              <li key={`${one.kind} ${one.id}`}>
                <span className="faint small">{t(`kindOne.${one.kind}`)}</span> {one.kind === 'route' ? one.title : <LinkTo id={one.id}>{one.title}</LinkTo>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Holding>
  )
}
