import { useTranslation } from 'react-i18next'
import type { Ground } from '#core/law/ground.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { AuthorityList } from '#renderer/library/authority-list.tsx'
import { Holding } from '#renderer/library/holding.tsx'
import { useHoldings } from '#renderer/library/holdings.ts'
import { LinkTo } from '#renderer/library/link-to.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

/** A rule of the assessment: what it says, what it rests on, what to expect against it and what would prove it. */
export const RuleHolding = ({ rule }: { readonly rule: Ground }) => {
  const { t, i18n } = useTranslation('library')
  const { t: shell } = useTranslation('shell')
  const { pack } = useHoldings()
  const { id, title, says, role, authority, alerts, inForce, rebuttal, proof, decisions, discretion } = rule
  const reached = alertKinds.flatMap(kind => {
    const reach = alerts[kind]
    return reach === undefined ? [] : [reach === 'direct' ? shell(`alertKinds.${kind}`) : `${shell(`alertKinds.${kind}`)} (${t('byAnalogy')})`]
  })
  return (
    <Holding id={id} title={title} aside={<span className="quiet">{t(`role.${role}`)}</span>}>
      <p>{says}</p>
      <div>
        <p className="overline">{t('restsOn')}</p>
        <AuthorityList authority={authority} />
      </div>
      <KeyValue
        items={[
          { name: t('alerts'), value: reached.join(', ') },
          { name: t('inForce'), value: t('since', { from: dayShown(inForce.from, i18n.language) }) },
          ...(discretion === undefined ? [] : [{ name: t('discretion'), value: discretion }]),
          { name: t('expect'), value: rebuttal.expect },
          { name: t('answer'), value: rebuttal.answer },
        ]}
      />
      {proof.length > 0 && (
        <div>
          <p className="overline">{t('proof')}</p>
          <ul className="library-bullets">
            {proof.map(one => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {decisions.length > 0 && (
        <div>
          <p className="overline">{t('decisionsOn')}</p>
          <ul className="library-links">
            {decisions.map(decision => (
              <li key={decision}>
                <LinkTo id={decision}>{pack.decisions[decision]?.short ?? decision}</LinkTo> {pack.decisions[decision]?.point}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Holding>
  )
}

const alertKinds = [
  'red-notice',
  'diffusion',
  'blue-notice',
  'green-notice',
  'yellow-notice',
  'silver-notice',
  'silver-diffusion',
  'travel-document-record',
] as const
