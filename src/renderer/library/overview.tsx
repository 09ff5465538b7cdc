import { useTranslation } from 'react-i18next'
import { addDays } from '#core/civil-date.ts'
import type { Verification } from '#core/law/provision.ts'
import { dayShown, today } from '#renderer/host/clock.ts'
import { useHoldings } from '#renderer/library/holdings.ts'
import { procedure } from '#renderer/library/library-chunk.ts'
import { VerificationMark } from '#renderer/reasons/provision.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

const verifications: readonly Verification[] = ['official', 'secondary', 'conflict', 'unverified']

/** What the law pack is, how old, and how far it was checked. */
export const Overview = () => {
  const { t, i18n } = useTranslation('library')
  const { pack } = useHoldings()
  const shown = (day: string) => dayShown(day, i18n.language)
  const staleFrom = addDays(pack.checkedOn, pack.staleAfterDays)
  const all = Object.values(pack.provisions)
  return (
    <>
      {staleFrom < today() ? (
        <Banner tone="warn" title={t('stale', { day: shown(staleFrom) })}>
          {t('staleHelp')}
        </Banner>
      ) : null}
      <Card>
        <KeyValue
          items={[
            { name: t('packVersion'), value: pack.version },
            { name: t('checkedOn'), value: shown(pack.checkedOn) },
            { name: t('dueOn'), value: shown(staleFrom) },
            { name: t('procedureName'), value: `${procedure.id}, ${shown(procedure.checkedOn)}` },
            { name: t('shelves.rules'), value: pack.grounds.length },
            { name: t('shelves.decisions'), value: Object.keys(pack.decisions).length },
            { name: t('provisions'), value: all.length },
          ]}
        />
      </Card>
      <Card title={t('howChecked')}>
        <ul className="library-counts">
          {verifications.map(verification => (
            <li key={verification}>
              <strong>{all.filter(one => one.verification === verification).length}</strong> <VerificationMark of={verification} />
              <p className="quiet small">{t(`means.${verification}`)}</p>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
