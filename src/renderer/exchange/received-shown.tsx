import { useTranslation } from 'react-i18next'
import type { ExchangeRead } from '#contract/exchange-replies.ts'
import { ChangesTable, type ChangesTableProps } from '#renderer/exchange/changes-table.tsx'
import { FingerprintShown } from '#renderer/exchange/fingerprint-shown.tsx'
import { dayShown } from '#renderer/host/clock.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'
import { Select } from '#renderer/ui/select.tsx'

type ReceivedShownProps = Omit<ChangesTableProps, 'differences'> & { readonly received: ExchangeRead; readonly onInto: (id: string) => void }

/** Who the file says it is from, what was sent, and each change it would make. */
export const ReceivedShown = ({ received, accepted, onAccepted, isDisabled, onInto }: ReceivedShownProps) => {
  const { t, i18n } = useTranslation('exchange')
  const { from, at, codeName, scope, into, others, differences, files, notes } = received
  return (
    <>
      {notes.map(note => (
        <Banner key={note} tone="warn" title={note} />
      ))}
      <KeyValue
        items={[
          { name: t('receive.from'), value: <bdi>{from.name ?? t('receive.unnamed')}</bdi> },
          { name: t('fingerprint'), value: <FingerprintShown of={from.fingerprint} /> },
          { name: t('receive.at'), value: dayShown(at, i18n.language) },
          { name: t('receive.scope'), value: t(`receive.scopes.${scope.pseudonymised ? 'placeholders' : scope.part}`) },
          ...(files > 0 ? [{ name: t('receive.filesIn'), value: files }] : []),
          ...(others.length === 0 ? [{ name: t('receive.into'), value: <bdi>{into?.codeName ?? t('receive.newCase')}</bdi> }] : []),
        ]}
      />
      {others.length > 0 && into && (
        <Select
          label={t('receive.into')}
          options={[into, ...others].map(one => ({ id: one.id, label: one.codeName }))}
          value={into.id}
          onChange={onInto}
          isDisabled={isDisabled}
        />
      )}
      {into === undefined && <p>{t('receive.newSays', { name: codeName })}</p>}
      {into && differences.length === 0 && <p>{t('receive.same')}</p>}
      {into && differences.length > 0 && (
        <Card
          flush
          level={3}
          title={t('receive.changes', { count: differences.length })}
          aside={
            <span className="row">
              <Button size="small" isDisabled={isDisabled} onPress={() => onAccepted(new Set(differences.map(({ key }) => key)))}>
                {t('receive.acceptAll')}
              </Button>
              <Button size="small" isDisabled={isDisabled} onPress={() => onAccepted(new Set())}>
                {t('receive.leaveAll')}
              </Button>
            </span>
          }
        >
          <ChangesTable differences={differences} accepted={accepted} onAccepted={onAccepted} isDisabled={isDisabled} />
        </Card>
      )}
    </>
  )
}
