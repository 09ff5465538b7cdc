import { useTranslation } from 'react-i18next'
import type { Recovery } from '#contract/vault-replies.ts'
import { printPage } from '#renderer/host/print.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'

/** The one time the recovery words are shown. Printed from the page, so that no file of them ever lies on the disk. */
export const RecoverySheet = ({ recovery, onDone }: { readonly recovery: Recovery; readonly onDone: () => void }) => {
  const { t } = useTranslation('vault')
  return (
    <>
      <div className="not-printed">
        <PageHead title={t('sheet.title')} lead={t('sheet.lead')} />
        <Banner tone="warn" title={t('sheet.how')} />
      </div>
      <article className="vault-sheet" translate="no">
        <h2 className="vault-printed-only">{t('sheet.printedTitle')}</h2>
        <ol className="vault-words">
          {recovery.words.map((word, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice, and its place is what counts
            <li key={at}>{word}</li>
          ))}
        </ol>
        <div className="vault-key">
          <img className="vault-code" alt={t('sheet.code')} src={`data:image/svg+xml;utf8,${encodeURIComponent(recovery.qrSvg)}`} />
          <div>
            <p className="small quiet">{t('sheet.key')}</p>
            <p className="vault-identity">{recovery.identity}</p>
            <p className="small vault-printed-only">{t('sheet.printedHow')}</p>
          </div>
        </div>
      </article>
      <div className="row not-printed">
        <Button kind="primary" autoFocus icon="print" onPress={printPage}>
          {t('sheet.print')}
        </Button>
        <Button onPress={onDone}>{t('sheet.done')}</Button>
      </div>
    </>
  )
}
