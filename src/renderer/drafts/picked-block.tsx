import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '#core/document/letter.ts'
import { BlockPicker } from '#renderer/drafts/block-picker.tsx'
import { DrawnBlock } from '#renderer/letter/drawn-block.tsx'
import type { Targets } from '#renderer/letter/inlines.tsx'

export type PickedBlockProps = {
  readonly id: string
  readonly block: Block
  readonly targets: Targets
  readonly isPicked: boolean
  readonly isStop: boolean
  readonly isEdited: boolean
  /** Something in it stands in the paper's way. */
  readonly isOpen: boolean
}

/** A block of the preview that can be picked. Headings, breaks and the title are only places to go to. */
export const PickedBlock = memo(({ id, block, targets, isPicked, isStop, isEdited, isOpen }: PickedBlockProps) => {
  const { t } = useTranslation('drafts')
  const number = block.kind === 'paragraph' ? targets.numbers.get(block.id) : undefined
  const picker = isPickable(block) && <BlockPicker number={number} isPicked={isPicked} isStop={isStop} />
  return (
    <div
      className={`drafts-block ${block.kind}`}
      data-block={id}
      data-picked={isPicked || undefined}
      data-open={isOpen || undefined}
      data-edited={isEdited || undefined}
    >
      {number === undefined && picker}
      <DrawnBlock block={block} targets={targets} {...(number !== undefined && { lead: picker })} />
      {isEdited && <span className="drafts-edited">{t('editedMark')}</span>}
    </div>
  )
})

export const isPickable = ({ kind }: Block): boolean => !['title', 'heading', 'page-break', 'letterhead'].includes(kind)
