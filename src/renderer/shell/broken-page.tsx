import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '#renderer/host/copy-text.ts'
import { detailsOf } from '#renderer/shell/error-details.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

/** What happened, what to do, and that nothing is lost. */
export const BrokenPage = ({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) => {
  const { t } = useTranslation('shell')
  const [isCopied, setCopied] = useState(false)
  const details = detailsOf(error)
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('broken.title')}</h1>
      <Banner tone="bad" announced title={t('broken.what')}>
        {t('broken.next')}
      </Banner>
      <div className="row">
        <Button kind="primary" onPress={onAgain}>
          {t('broken.again')}
        </Button>
        <Button onPress={() => window.location.reload()}>{t('broken.reload')}</Button>
        <Button icon="copy" onPress={() => void copyText(details).then(setCopied)}>
          {isCopied ? t('broken.copied') : t('broken.copy')}
        </Button>
      </div>
      <Disclosure level={2} title={t('broken.details')}>
        <pre className="error-details">{details}</pre>
      </Disclosure>
    </div>
  )
}
