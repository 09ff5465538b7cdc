import { useTranslation } from 'react-i18next'
import type { KitField } from '#core/kit/kit.ts'
import { sourceLine } from '#core/kit/page/fields.ts'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useReplying } from '#renderer/reasons/replying.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

type KitFieldProps = { readonly field: KitField; readonly isCopied: boolean; readonly onCopy: () => void }

/** A text of more lines than this is folded. */
const longText = 600

/** One field of a screen: its value with its length, how it gets there, and what of it must not. */
export const KitFieldShown = ({ field, isCopied, onCopy }: KitFieldProps) => {
  const { t } = useTranslation('filing')
  const go = useGo()
  const { pack } = useReplying()
  const { label, how, value, characters, says, confidential, leftOut, asks, shownBy, basis } = field
  const shown = value !== '' && (
    <div className="filing-value" dir="auto">
      {value}
    </div>
  )
  return (
    <li className="filing-field">
      <div className="filing-label">
        <h4>{label}</h4>
        {how !== 'copy' && <Tag tone={how === 'open' ? 'open' : 'fails'}>{t(`how.${how}`)}</Tag>}
        {confidential && <Tag tone="arguable">{t('kit.confidential')}</Tag>}
      </div>
      <div className="filing-copy">
        {value !== '' && how !== 'upload' && <span className="faint small">{t('kit.characters', { count: characters })}</span>}
        {value !== '' && how !== 'upload' && (
          <Button
            size="small"
            icon={isCopied ? 'check' : 'copy'}
            on={isCopied}
            aria-label={t(isCopied ? 'kit.copiedLabel' : 'kit.copyLabel', { label })}
            onPress={onCopy}
          >
            {t(isCopied ? 'kit.copied' : 'kit.copy')}
          </Button>
        )}
      </div>
      <div className="filing-typed">
        {value.length > longText ? (
          <Disclosure level={4} title={t('kit.showText')}>
            {shown}
          </Disclosure>
        ) : (
          shown
        )}
        {says && <p className="quiet">{says}</p>}
        {asks.map(({ fact, item, asks: question }) => (
          <div key={`${fact} ${item ?? ''}`} className="filing-finding">
            <p className="grow">
              <Tag tone="open">{t('kit.notRecorded')}</Tag> {question}
            </p>
            <Button size="small" aria-label={`${t('act.answer')}: ${question}`} onPress={() => go('situation', { at: questionAt(pack.catalogue, fact, item) })}>
              {t('act.answer')}
            </Button>
          </div>
        ))}
        {leftOut.map(({ what, why }) => (
          <p key={what}>
            <Tag tone="arguable">{t('kit.leftOut')}</Tag> {what}: {why}.
          </p>
        ))}
        {shownBy.length > 0 && <p className="small quiet">{t('kit.shownBy', { files: shownBy.join(', ') })}</p>}
        <p className="small faint">{sourceLine(basis)}</p>
      </div>
    </li>
  )
}
