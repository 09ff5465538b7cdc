import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '#contract/exchange-replies.ts'
import { FingerprintShown } from '#renderer/exchange/fingerprint-shown.tsx'
import { dayShown } from '#renderer/host/clock.ts'
import { useAnswer, useDeed } from '#renderer/host/use-answer.ts'
import { AddColleague } from '#renderer/settings/add-colleague.tsx'
import { OwnKey } from '#renderer/settings/own-key.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** The key of this vault, and the keys of those a case can be sealed for. */
export const ColleaguesSection = () => {
  const { t } = useTranslation('settings')
  const listed = useAnswer('colleague.list', {})
  const removing = useDeed('colleague.remove')
  const adding = useDeed('colleague.add')
  const [now, setNow] = useState<readonly Colleague[]>()
  const [toCompare, setToCompare] = useState<Colleague>()
  const colleagues = now ?? (listed.kind === 'answered' ? listed.value : undefined)

  const remove = async ({ recipient, name }: Colleague) => {
    const left = await removing.run({ recipient })
    if (left === undefined) return
    setNow(left)
    setToCompare(undefined)
    const putBack = async () => {
      const again = await adding.run({ name, key: recipient })
      if (again) setNow(again)
    }
    toast(t('colleagues.removed', { name }), () => void putBack())
  }
  const added = (all: readonly Colleague[], one: Colleague | undefined) => {
    setNow(all)
    setToCompare(one)
  }
  return (
    <div className="stack settings-form">
      <Card title={t('colleagues.own')}>
        <OwnKey />
      </Card>
      <Card title={t('colleagues.list')}>
        <div className="stack">
          {listed.kind === 'refused' && <Refusal refusal={listed.refusal} onRetry={listed.again} />}
          {removing.refusal && <Refusal refusal={removing.refusal} onClose={removing.forget} />}
          {colleagues === undefined && listed.kind === 'asking' && <Skeleton lines={2} />}
          {colleagues?.length === 0 && <p className="quiet">{t('colleagues.empty')}</p>}
          {toCompare && (
            <Banner tone="warn" announced title={t('colleagues.compare', { name: toCompare.name })}>
              <div className="stack">
                <p>{t('colleagues.compareHint')}</p>
                <FingerprintShown of={toCompare.fingerprint} />
                <div className="row">
                  <Button
                    kind="primary"
                    autoFocus
                    onPress={() => {
                      toast(t('colleagues.matched', { name: toCompare.name }))
                      setToCompare(undefined)
                    }}
                  >
                    {t('colleagues.match')}
                  </Button>
                  <Button kind="danger" isPending={removing.running} onPress={() => void remove(toCompare)}>
                    {t('colleagues.differ')}
                  </Button>
                </div>
              </div>
            </Banner>
          )}
          {colleagues !== undefined && colleagues.length > 0 && (
            <ul className="settings-colleagues">
              {colleagues.map(one => (
                <OneColleague key={one.recipient} one={one} onRemove={() => void remove(one)} />
              ))}
            </ul>
          )}
        </div>
      </Card>
      <Card title={t('colleagues.add')}>
        <AddColleague before={colleagues ?? []} onAdded={added} />
      </Card>
    </div>
  )
}

const OneColleague = ({ one, onRemove }: { readonly one: Colleague; readonly onRemove: () => void }) => {
  const { t, i18n } = useTranslation('settings')
  return (
    <li>
      <div className="grow">
        <strong dir="auto">{one.name}</strong> <span className="faint small">{t('colleagues.added', { day: dayShown(one.addedAt, i18n.language) })}</span>
        <FingerprintShown of={one.fingerprint} />
      </div>
      <Button size="small" kind="quiet" aria-label={t('colleagues.removeOf', { name: one.name })} onPress={onRemove}>
        {t('colleagues.remove')}
      </Button>
    </li>
  )
}
