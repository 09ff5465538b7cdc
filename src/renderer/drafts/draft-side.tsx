import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyed } from '#core/document/edits.ts'
import { groundRows } from '#renderer/drafts/grounds.ts'
import type { Lengths } from '#renderer/drafts/lengths.ts'
import { Outline } from '#renderer/drafts/outline.tsx'
import { outlineOf } from '#renderer/drafts/outline-lines.ts'
import { PageMeter } from '#renderer/drafts/page-meter.tsx'
import { PaperList } from '#renderer/drafts/paper-list.tsx'
import { groupOf, isPaper } from '#renderer/drafts/papers.ts'
import type { Kept } from '#renderer/drafts/use-kept.ts'
import type { Measured } from '#renderer/drafts/use-measured.ts'
import type { PaperShown } from '#renderer/letter/use-paper.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

/** Brings dragging with it, which few papers need. */
const ArrangeGrounds = lazy(() => import('#renderer/drafts/arrange-grounds.tsx').then(({ ArrangeGrounds }) => ({ default: ArrangeGrounds })))

export type DraftSideProps = {
  readonly document: string
  readonly picked: string | undefined
  readonly shown: PaperShown
  readonly kept: Kept
  readonly lengths: Lengths | undefined
  readonly measured: Measured
  readonly isSaving: boolean
  readonly language: string
  readonly onLanguage: (language: string) => void
  readonly onGo: (block: string) => void
  readonly onDocument: (document: string) => void
}

/** Length, parts and grounds of the paper on show, and all papers. */
export const DraftSide = ({ document, picked, shown, kept, lengths, measured, isSaving, language, onLanguage, onGo, onDocument }: DraftSideProps) => {
  const { t } = useTranslation('drafts')
  const go = useGo()
  const [isArranging, setArranging] = useState(false)
  const { written, assessment, languages, pageLimit } = shown
  const grounds = useMemo(() => groundRows(document, written.letter, assessment, kept.kept), [document, written, assessment, kept.kept])
  const lines = useMemo(() => outlineOf(written.letter, grounds), [written, grounds])
  const at = useMemo(() => partOf(keyed(written.letter.blocks), picked, lines), [written, picked, lines])
  return (
    <div className="drafts-side">
      <h1 tabIndex={-1} className="visually-hidden">
        {t('title')}
        {isPaper(document) && `: ${t(`papers.${document}.name`)}`}
      </h1>
      <PageMeter lengths={lengths} limit={pageLimit} grounds={grounds} measured={measured} isSaving={isSaving} />
      {groupOf(document) === 'client' && (
        <div className="drafts-head">
          <Button kind="quiet" size="small" icon="print" onPress={() => go('client', { at: document })}>
            {t('printOptions')}
          </Button>
        </div>
      )}
      {languages.length > 1 && (
        <Select
          label={t('language')}
          options={languages.map(id => ({ id, label: id === 'en' ? t('languages.en') : id }))}
          value={language}
          onChange={onLanguage}
        />
      )}
      <section>
        <div className="drafts-head">
          <h2 className="overline">{t(isArranging ? 'grounds' : 'parts')}</h2>
          {grounds && grounds.rows.length > 0 && (
            <Button kind="quiet" size="small" onPress={() => setArranging(!isArranging)} aria-expanded={isArranging}>
              {t(isArranging ? 'chooseDone' : 'choose')}
            </Button>
          )}
        </div>
        {isArranging && grounds ? (
          <Suspense fallback={<Skeleton lines={4} />}>
            <ArrangeGrounds
              grounds={grounds}
              isDisabled={kept.readOnly}
              onOrder={kept.order}
              onPlace={(ground, to) => kept.place(grounds.full, ground, to)}
              onAppOrder={kept.appOrder}
            />
          </Suspense>
        ) : (
          <Outline lines={lines} lengths={lengths} at={at} onGo={onGo} />
        )}
      </section>
      <section>
        <h2 className="overline drafts-head">{t('documents')}</h2>
        <PaperList document={document} made={measured.made} onChoose={onDocument} />
      </section>
    </div>
  )
}

/** The line of the outline under which a block stands. */
const partOf = (blocks: ReturnType<typeof keyed>, picked: string | undefined, lines: readonly { readonly id: string }[]): string | undefined => {
  const at = blocks.findIndex(({ key }) => key === picked)
  return blocks.slice(0, at + 1).findLast(({ key }) => lines.some(({ id }) => id === key))?.key
}
