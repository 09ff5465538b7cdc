import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Targets } from '#renderer/letter/inlines.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import './editing.css'

export type ParagraphEditorProps = {
  /** What the app writes there now. */
  readonly written: string
  readonly says: string
  /** A list: an item a line. */
  readonly isList: boolean
  readonly targets: Targets
  readonly onChange: (says: string) => void
  readonly onRevert: () => void
  readonly onDone: () => void
}

/** A paragraph or list in plain words, in the place where it will be printed. Every key is kept. */
export const ParagraphEditor = ({ written, says, isList, targets, onChange, onRevert, onDone }: ParagraphEditorProps) => {
  const { t } = useTranslation('drafts')
  const whole = useRef<HTMLDivElement>(null)
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const tokens = [...new Set(written.match(/\{[^{}\s]+\}/g) ?? [])]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to what a button does
    <div
      ref={whole}
      className="drafts-editor"
      data-own-keys
      onKeyDown={event => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.metaKey || event.ctrlKey))) return
        event.stopPropagation()
        onDone()
      }}
    >
      <TextArea label={t('editing')} labelHidden autoFocus value={says} onChange={onChange} rows={4} {...(isList && { hint: t('editLine') })} />
      <div className="drafts-editor-foot">
        {tokens.length > 0 && (
          <div>
            {t('tokens')}
            <ul>
              {tokens.map(token => {
                const id = token.slice(1, -1)
                return <li key={token}>{t('token', { token, prints: targets.numbers.get(id) ?? targets.headings.get(id) ?? token })}</li>
              })}
            </ul>
          </div>
        )}
        <p>{t('marks')}</p>
        <div className="row">
          <Button kind="primary" size="small" onPress={onDone}>
            {t('done')}
          </Button>
          {says !== written && (
            <Button size="small" icon="undo" onPress={onRevert}>
              {t('revert')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
