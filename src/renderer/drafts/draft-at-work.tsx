import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyed, wordsOf } from '#core/document/edits.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { mattersOf } from '#renderer/drafts/before.ts'
import { BeforeItGoes } from '#renderer/drafts/before-it-goes.tsx'
import { DraftSide } from '#renderer/drafts/draft-side.tsx'
import { lengthsOf } from '#renderer/drafts/lengths.ts'
import { LostEdits } from '#renderer/drafts/lost-edits.tsx'
import { groupOf, isPaper } from '#renderer/drafts/papers.ts'
import { Preview } from '#renderer/drafts/preview.tsx'
import { bringTo } from '#renderer/drafts/preview-keys.ts'
import { RestsPanel } from '#renderer/drafts/rests-panel.tsx'
import type { Spot } from '#renderer/drafts/spot.ts'
import { useInPlace } from '#renderer/drafts/use-in-place.tsx'
import { useKept } from '#renderer/drafts/use-kept.ts'
import type { Measured } from '#renderer/drafts/use-measured.ts'
import { useResting } from '#renderer/drafts/use-resting.ts'
import { FileActions } from '#renderer/letter/file-actions.tsx'
import { FileProgress } from '#renderer/letter/file-progress.tsx'
import type { PaperShown } from '#renderer/letter/use-paper.ts'
import { usePaperFiles } from '#renderer/letter/use-paper-files.ts'
import { useRailCount } from '#renderer/shell/rail-counts.ts'
import { TopActions, TopLine, Why } from '#renderer/shell/slots.tsx'
import { useGo } from '#renderer/shell/view.ts'
import { Columns } from '#renderer/ui/columns.tsx'
import { toast } from '#renderer/ui/toast.tsx'
import './drafts.css'

export type DraftAtWorkProps = {
  readonly spot: Spot
  readonly shown: PaperShown
  readonly measured: Measured
  readonly language: string
  readonly onLanguage: (language: string) => void
  readonly onSpot: (spot: Spot) => void
}

/** One paper: its side column, the preview, what the picked paragraph rests on, what to see to before it goes. */
export const DraftAtWork = ({ spot: { document, block: picked }, shown, measured, language, onLanguage, onSpot }: DraftAtWorkProps) => {
  const { t } = useTranslation('drafts')
  const go = useGo()
  const { undo, saved } = useCase()
  const kept = useKept(document)
  const files = usePaperFiles(document, language)
  const [editing, setEditing] = useState<string>()
  const { written, paper, law } = shown
  const made = measured.made[document]

  const matters = useMemo(() => mattersOf(paper, law.catalogue, made?.discrepancies ?? []), [paper, law, made])
  const must = matters.filter(({ weight }) => weight === 'must')
  const open = useMemo(() => new Set(matters.flatMap(({ weight, block }) => (weight === 'must' && block !== undefined ? [block] : []))), [matters])
  const lengths = useMemo(() => made && lengthsOf(written.letter.blocks, anchorsOf(written, made.parts), made.pages), [made, written])
  useRailCount('drafts', must.length === 0 ? '' : String(must.length))

  const pick = (block: string) => onSpot({ document, block })
  const show = (block: string) => {
    pick(block)
    bringTo(block)
  }
  const edit = useCallback(
    (block: string) => {
      const found = keyed(written.letter.blocks).find(({ key }) => key === block)?.block
      if (found !== undefined && wordsOf(found) !== undefined) setEditing(block)
    },
    [written],
  )
  const mayEdit = kept.readOnly ? undefined : edit
  const resting = useResting(shown, picked, mayEdit)
  const inPlace = useInPlace({ shown, kept, editing, onEdit: edit, onDone: block => setEditing(now => (now === block ? undefined : now)) })
  const question = (at: string) => go('situation', { at })

  return (
    <>
      <TopLine>
        {isPaper(document) && t('line', { paper: t(`papers.${document}.name`), language: t('languages.en'), group: t(`aims.${groupOf(document)}`) })}
      </TopLine>
      <TopActions>
        <FileActions files={files} />
      </TopActions>
      <Columns
        sideLabel={t('side')}
        side={
          <DraftSide
            document={document}
            picked={picked}
            shown={shown}
            kept={kept}
            lengths={lengths}
            measured={measured}
            isSaving={saved.kind !== 'saved'}
            language={language}
            onLanguage={onLanguage}
            onGo={show}
            onDocument={next => onSpot({ document: next })}
          />
        }
      >
        <div className="drafts-main">
          {(files.running || files.refusal) && (
            <div className="drafts-progress">
              <FileProgress files={files} />
            </div>
          )}
          <Preview
            shown={shown}
            aside={made && t('pages', { count: made.pages })}
            picked={picked}
            open={open}
            onPick={pick}
            onEdit={block => mayEdit?.(block)}
            inPlace={inPlace}
          />
        </div>
      </Columns>
      <Why>
        <RestsPanel resting={resting} onQuestion={question} />
        <BeforeItGoes matters={matters} onGo={show} onQuestion={question} />
        <LostEdits
          lost={paper.edits.lost}
          isDisabled={kept.readOnly}
          onDrop={block => {
            kept.revert(block)
            toast(t('lostDropped'), () => void undo())
          }}
        />
      </Why>
    </>
  )
}

/** The host tells parts by the words of their headings, in their order. */
const anchorsOf = ({ letter }: PaperShown['written'], parts: readonly { readonly page: number }[]) =>
  letter.blocks
    .flatMap(block => (block.kind === 'heading' && block.level <= 2 ? [block.id] : []))
    .flatMap((id, at) => {
      const page = parts[at]?.page
      return page === undefined ? [] : [{ id, page }]
    })
