import { useTranslation } from 'react-i18next'
import { copyText } from '#renderer/host/copy-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** A SHA-256 as it is read over the phone: sixteen groups of four, in two lines of eight and large. */
export const ManifestHash = ({ sha256 }: { readonly sha256: string }) => {
  const { t } = useTranslation('evidence')
  const groups = sha256.match(/.{4}/g) ?? []
  const copy = async () => {
    await copyText(sha256)
    toast(t('hash.copied'))
  }
  return (
    <section className="evidence-board evidence-sum" aria-labelledby="evidence-hash">
      <div className="evidence-board-head">
        <h2 id="evidence-hash">{t('hash.title')}</h2>
        <span className="quiet small grow">{t('hash.says')}</span>
        <Button size="small" icon="copy" onPress={() => void copy()}>
          {t('hash.copy')}
        </Button>
      </div>
      <p className="evidence-phone" dir="ltr">
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same four signs may come twice
          <span key={at}>{group} </span>
        ))}
      </p>
    </section>
  )
}
