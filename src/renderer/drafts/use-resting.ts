import { useMemo } from 'react'
import { keyed, wordsOf } from '#core/document/edits.ts'
import { paragraphNumbers } from '#core/document/walk.ts'
import { exhibitsNamed, factsUnder, lawCited } from '#renderer/drafts/rests.ts'
import type { Resting } from '#renderer/drafts/rests-panel.tsx'
import type { PaperShown } from '#renderer/letter/use-paper.ts'

/** What the picked block, and the paragraph it belongs to, rest on. */
export const useResting = (
  { paper, law, subject }: PaperShown,
  picked: string | undefined,
  onEdit: ((block: string) => void) | undefined,
): Resting | undefined =>
  useMemo(() => {
    if (picked === undefined) return undefined
    const blocks = keyed(paper.letter.blocks.filter(({ kind }) => kind !== 'letterhead'))
    const block = blocks.find(({ key }) => key === picked)?.block
    if (block === undefined || block.kind === 'heading') return undefined
    const place = picked.replace(/~\d+$/, '')
    const under = blocks.filter(({ key }) => key === picked || (block.kind === 'paragraph' ? key.startsWith(`${place}~`) : key === place)).map(one => one.block)
    const ofParagraph = under.filter(({ kind }) => kind !== 'heading')
    return {
      number: paragraphNumbers(paper.letter.blocks).get(place),
      facts: factsUnder(ofParagraph, subject, law.catalogue),
      exhibits: exhibitsNamed(ofParagraph, subject),
      law: lawCited(ofParagraph).flatMap(id => law.provisions[id] ?? []),
      isEdited: paper.edits.edited.includes(picked),
      ...(wordsOf(block) !== undefined && onEdit && { onEdit: () => onEdit(picked) }),
    }
  }, [paper, law, subject, picked, onEdit])
