import { useTranslation } from 'react-i18next'
import type { ParagraphEdit } from '#core/case/case.ts'
import { copyText } from '#renderer/host/copy-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { toast } from '#renderer/ui/toast.tsx'

export type LostEditsProps = { readonly lost: readonly ParagraphEdit[]; readonly onDrop: (block: string) => void; readonly isDisabled: boolean }

/** The lawyer's words for paragraphs that the paper no longer has. */
export const LostEdits = ({ lost, onDrop, isDisabled }: LostEditsProps) => {
  const { t } = useTranslation('drafts')
  if (lost.length === 0) return null
  return (
    <Disclosure title={t('matters.lost')} level={4} startsOpen aside={<span className="faint small">{lost.length}</span>}>
      <div className="stack">
        <p className="quiet small">{t('lostHelp')}</p>
        {lost.map(({ block, says }) => (
          <div key={block} className="quoted" dir="auto">
            <p>{says}</p>
            <div className="row">
              <Button size="small" icon="copy" onPress={() => void copyText(says).then(copied => copied && toast(t('lostCopied')))}>
                {t('lostCopy')}
              </Button>
              <Button size="small" kind="quiet" isDisabled={isDisabled} onPress={() => onDrop(block)}>
                {t('lostDrop')}
              </Button>
            </div>
          </div>
        ))}
      </div>
    </Disclosure>
  )
}
