import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Difference } from '#core/exchange/compare-cases.ts'
import { catalogue } from '#law/facts/index.ts'
import { leftOutOf, type Sending } from '#renderer/exchange/left-out.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

/** What of the case would stay here, and what would go under placeholders, place by place. */
export const SendPreview = ({ id, sending }: { readonly id: string; readonly sending: Sending }) => {
  const { t } = useTranslation('exchange')
  const read = useAnswer('case.open', { id })
  const subject = read.kind === 'answered' ? read.value.case : undefined
  const preview = useMemo(() => subject && leftOutOf(subject, sending, catalogue), [subject, sending])
  if (read.kind === 'refused') return <Refusal refusal={read.refusal} onRetry={read.again} />
  if (preview === undefined) return <Skeleton lines={2} />
  const { stays, masked } = preview
  return (
    <section className="stack" aria-label={t('send.preview')}>
      <h3>{t('send.preview')}</h3>
      {stays.length === 0 ? (
        <p className="quiet">{t('send.staysNone')}</p>
      ) : (
        <Disclosure level={4} title={t('send.stays', { count: stays.length })}>
          <ul className="exchange-list">
            {stays.map(one => (
              <li key={one.key} dir="auto">
                {one.place}
                {one.kind === 'changed' && <span className="quiet"> {t('send.part', { says: one.after ?? '' })}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {masked.length > 0 && (
        <Disclosure level={4} title={t('send.masked', { count: masked.length })}>
          <ul className="exchange-list">
            {masked.map(one => (
              <Masked key={one.key} of={one} />
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="quiet small">{t('send.free')}</p>
    </section>
  )
}

const Masked = ({ of: { place, after } }: { readonly of: Difference }) => (
  <li dir="auto">
    <span className="quiet">{place}:</span> {after}
  </li>
)
