import { useTranslation } from 'react-i18next'
import type { Fingerprint } from '#contract/exchange-replies.ts'
import './exchange.css'

/** The words two people read to each other, numbered so that none is skipped; the signs below for whoever wants all of it. */
export const FingerprintShown = ({ of }: { readonly of: Fingerprint }) => {
  const { t } = useTranslation('exchange')
  return (
    <div className="exchange-key" translate="no">
      <ol className="exchange-words" aria-label={t('fingerprint')}>
        {of.words.map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice, and its place is what counts
          <li key={at}>{word}</li>
        ))}
      </ol>
      <p className="exchange-hex">
        <span className="visually-hidden">{t('hex')}: </span>
        {of.hex}
      </p>
    </div>
  )
}
