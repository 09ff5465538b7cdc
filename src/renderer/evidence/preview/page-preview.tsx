import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { boundOrder } from '#core/evidence/translations.ts'
import { BrowserFrame } from '#renderer/evidence/preview/browser-frame.tsx'
import { PageView } from '#renderer/evidence/preview/page-view.tsx'
import { usePdf } from '#renderer/evidence/preview/use-pdf.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import './preview.css'

export type PagePreviewProps = {
  readonly exhibit: Exhibit
  /** A link to the page on show is asked for. */
  readonly onLink: ((page: number) => void) | undefined
}

/** The copy that goes out, page by page. */
export const PagePreview = ({ exhibit, onLink }: PagePreviewProps) => {
  const { t } = useTranslation('evidence')
  const files = boundOrder(exhibit.files ?? [])
  const [chosen, setChosen] = useState<string>()
  const file = files.find(({ id }) => id === chosen) ?? files[0]
  if (file === undefined)
    return (
      <EmptyState icon="file" title={t('preview.noFile')}>
        {t('preview.noFileSays')}
      </EmptyState>
    )
  return (
    <div className="evidence-preview">
      {files.length > 1 && (
        <Select label={t('preview.file')} labelHidden options={files.map(({ id, name }) => ({ id, label: name }))} value={file.id} onChange={setChosen} />
      )}
      <Copy key={file.id} exhibit={exhibit} file={file.id} name={file.name} onLink={onLink} />
    </div>
  )
}

const Copy = ({ exhibit, file, name, onLink }: PagePreviewProps & { readonly file: string; readonly name: string }) => {
  const { t } = useTranslation('evidence')
  const state = usePdf(exhibit, file)
  if (state.kind === 'fetching') return <Skeleton lines={10} />
  if (state.kind === 'refused')
    return state.refusal.code === 'file-not-sealed' ? (
      <EmptyState icon="file" title={t('preview.noCopy')}>
        {t('preview.noCopySays')}
      </EmptyState>
    ) : (
      <Refusal refusal={state.refusal} />
    )
  if (state.kind === 'gone') return <p className="quiet">{t('preview.gone')}</p>
  if (state.kind === 'unread') return <BrowserFrame blob={state.blob} name={name} />
  return <PageView pdf={state.pdf} name={name} onLink={onLink} />
}
