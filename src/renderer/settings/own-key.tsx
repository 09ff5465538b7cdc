import { useTranslation } from 'react-i18next'
import { FingerprintShown } from '#renderer/exchange/fingerprint-shown.tsx'
import { copyText } from '#renderer/host/copy-text.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** The key others seal files with for this vault: to copy, to scan, to read out. */
export const OwnKey = () => {
  const { t } = useTranslation('settings')
  const asked = useAnswer('vault.key', {})
  if (asked.kind === 'refused') return <Refusal refusal={asked.refusal} onRetry={asked.again} />
  if (asked.kind === 'asking') return <Skeleton lines={4} />
  const { recipient, fingerprint, qrSvg } = asked.value
  const copy = async () => toast(t((await copyText(recipient)) ? 'colleagues.copied' : 'colleagues.notCopied'))
  return (
    <div className="stack">
      <p className="quiet">{t('colleagues.ownHint')}</p>
      <div className="settings-key">
        <img className="settings-code" alt={t('colleagues.code')} src={`data:image/svg+xml;utf8,${encodeURIComponent(qrSvg)}`} />
        <div className="stack">
          <p className="settings-path" translate="no">
            {recipient}
          </p>
          <div className="row">
            <Button size="small" icon="copy" onPress={() => void copy()}>
              {t('colleagues.copy')}
            </Button>
          </div>
          <div>
            <p className="small quiet">{t('colleagues.read')}</p>
            <FingerprintShown of={fingerprint} />
          </div>
        </div>
      </div>
    </div>
  )
}
