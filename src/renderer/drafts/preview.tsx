import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { keyed } from '#core/document/edits.ts'
import { isPickable, PickedBlock } from '#renderer/drafts/picked-block.tsx'
import { blockOf, bringTo, focusOn, isSelectingWords, stepped } from '#renderer/drafts/preview-keys.ts'
import { DrawnBlock } from '#renderer/letter/drawn-block.tsx'
import { Sheet } from '#renderer/letter/sheet.tsx'
import { targetsOf } from '#renderer/letter/targets.ts'
import type { PaperShown } from '#renderer/letter/use-paper.ts'
import './preview.css'

export type PreviewProps = {
  readonly shown: PaperShown
  readonly aside: React.ReactNode
  readonly picked: string | undefined
  /** Blocks in which something stands in the paper's way. */
  readonly open: ReadonlySet<string>
  readonly onPick: (block: string) => void
  readonly onEdit: (block: string) => void
  /** Stands in place of a block, or under it. */
  readonly inPlace: (block: string) => { readonly instead?: React.ReactNode; readonly under?: React.ReactNode }
}

/** The paper as it will go out, to be read, picked and edited. */
export const Preview = ({ shown: { written, paper }, aside, picked, open, onPick, onEdit, inPlace }: PreviewProps) => {
  const { t } = useTranslation('drafts')
  // Numbers and headings are the same in the lawyer's words, so that typing draws one block anew.
  const targets = useMemo(() => targetsOf(written.letter.blocks), [written])
  const blocks = useMemo(() => keyed(paper.letter.blocks.filter(({ kind }) => kind !== 'letterhead')), [paper])
  const letterhead = paper.letter.blocks.find(({ kind }) => kind === 'letterhead')
  const ids = useMemo(() => blocks.flatMap(({ key, block }) => (isPickable(block) ? [key] : [])), [blocks])
  const order = useMemo(() => blocks.map(({ key }) => key), [blocks])
  const stop = picked === undefined ? ids[0] : ids.includes(picked) ? picked : stepped(ids, order, picked, 'ArrowDown')

  const first = useRef(picked)
  useEffect(() => {
    if (first.current !== undefined) bringTo(first.current)
  }, [])

  const onKeyDown = (event: React.KeyboardEvent) => {
    const from = blockOf(event.target)
    if (from === undefined || !(event.target instanceof Element) || !event.target.matches('.drafts-picker, .letter-heading')) return
    if (event.key === 'F2') return void onEdit(from)
    const to = stepped(ids, order, from, event.key)
    if (to === undefined) return
    event.preventDefault()
    onPick(to)
    bringTo(to)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears for the buttons within, which are reached and pressed by keyboard
    <div
      className="drafts-preview"
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const block = blockOf(target)
        if (block === undefined || !ids.includes(block) || isSelectingWords()) return
        onPick(block)
        if (!(target instanceof Element && target.closest('a, button'))) focusOn(block)
      }}
      onDoubleClick={({ target }) => {
        const block = blockOf(target)
        if (block !== undefined) onEdit(block)
      }}
    >
      <p className="visually-hidden">{t('previewHelp')}</p>
      <Sheet letter={paper.letter} aside={aside}>
        {letterhead && <DrawnBlock block={letterhead} targets={targets} />}
        {blocks.map(({ key, block }) => {
          const { instead, under } = inPlace(key)
          return (
            <div key={key} className="drafts-place">
              {instead ?? (
                <PickedBlock
                  id={key}
                  block={block}
                  targets={targets}
                  isPicked={picked === key}
                  isStop={stop === key}
                  isEdited={paper.edits.edited.includes(key)}
                  isOpen={open.has(key)}
                />
              )}
              {under}
            </div>
          )
        })}
      </Sheet>
    </div>
  )
}
