import { useTranslation } from 'react-i18next'
import { keyed, wordsOf } from '#core/document/edits.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { BothVersions } from '#renderer/drafts/both-versions.tsx'
import { editOf } from '#renderer/drafts/kept.ts'
import { ParagraphEditor } from '#renderer/drafts/paragraph-editor.tsx'
import type { PreviewProps } from '#renderer/drafts/preview.tsx'
import { bringTo } from '#renderer/drafts/preview-keys.ts'
import type { Kept } from '#renderer/drafts/use-kept.ts'
import { targetsOf } from '#renderer/letter/targets.ts'
import type { PaperShown } from '#renderer/letter/use-paper.ts'
import { toast } from '#renderer/ui/toast.tsx'

type InPlace = {
  readonly shown: PaperShown
  readonly kept: Kept
  readonly editing: string | undefined
  readonly onEdit: (block: string) => void
  readonly onDone: (block: string) => void
}

/** What stands in place of a block while it is edited, and under one whose facts changed since. */
export const useInPlace = ({ shown: { written, paper }, kept, editing, onEdit, onDone }: InPlace): PreviewProps['inPlace'] => {
  const { t } = useTranslation('drafts')
  const { undo } = useCase()
  return id => {
    const stale = paper.edits.stale.find(({ block }) => block === id)
    const revert = () => {
      kept.revert(id)
      toast(t('reverted'), () => void undo())
    }
    if (editing !== id) {
      if (stale === undefined) return {}
      return {
        under: <BothVersions stale={stale} isDisabled={kept.readOnly} onKeep={() => kept.keepMine(id, stale.now)} onTake={revert} onEdit={() => onEdit(id)} />,
      }
    }
    const block = keyed(written.letter.blocks).find(({ key }) => key === id)?.block
    const words = block && wordsOf(block)
    if (block === undefined || words === undefined) return {}
    const done = () => {
      onDone(id)
      window.setTimeout(() => bringTo(id))
    }
    return {
      instead: (
        <ParagraphEditor
          written={words}
          says={editOf(kept.kept, id)?.says ?? words}
          isList={block.kind === 'lettered' || block.kind === 'bullets'}
          targets={targetsOf(written.letter.blocks)}
          onChange={says => kept.type(id, words, says)}
          onRevert={() => {
            revert()
            done()
          }}
          onDone={done}
        />
      ),
      ...(stale && {
        under: <BothVersions stale={stale} isDisabled={kept.readOnly} onKeep={() => kept.keepMine(id, stale.now)} onTake={revert} onEdit={() => onEdit(id)} />,
      }),
    }
  }
}
