import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftMade } from '#contract/replies.ts'
import { keyed, wordsOf } from '#core/document/edits.ts'
import type { Letter } from '#core/document/letter.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { mattersOf } from '#renderer/drafts/before.ts'
import { BeforeItGoes } from '#renderer/drafts/before-it-goes.tsx'
import { DraftSide } from '#renderer/drafts/draft-side.tsx'
import { type Lengths, lengthsOf } from '#renderer/drafts/lengths.ts'
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
  const { written, law } = shown
  const made = measured.made[document]
  const paper = useMemo(() => withHostsHashes(document, shown.paper, made), [document, shown.paper, made])

  const matters = useMemo(() => mattersOf(paper, law.catalogue, made?.discrepancies ?? []), [paper, law, made])
  const must = matters.filter(({ weight }) => weight === 'must')
  const open = useMemo(() => new Set(matters.flatMap(({ weight, block }) => (weight === 'must' && block !== undefined ? [block] : []))), [matters])
  const lengths = useMemo(() => made && lengthsIn(written, made), [made, written])
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
            aside={made && t('pagesWhole', { count: made.pages })}
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

/** Only a host computes the hashes of a receipt: what the page cannot fill is no gap. */
const withHostsHashes = (document: string, paper: PaperShown['paper'], made: DraftMade | undefined): PaperShown['paper'] =>
  document === 'reasoning-receipt' ? { ...paper, placeholders: made?.placeholders ?? [] } : paper

const lengthsIn = ({ letter }: PaperShown['written'], made: DraftMade): Lengths =>
  letter.page === 'card' ? { total: made.pages, parts: new Map() } : lengthsOf(letter.blocks, anchorsOf(letter, made.parts), made.pages)

/** The host tells parts by the words of their headings, in their order. */
const anchorsOf = (letter: Letter, parts: readonly { readonly page: number }[]) =>
  letter.blocks
    .flatMap(block => (block.kind === 'heading' && block.level <= 2 ? [block.id] : []))
    .flatMap((id, at) => {
      const page = parts[at]?.page
      return page === undefined ? [] : [{ id, page }]
    })
