import { useMemo } from 'react'
import { keyed } from '#core/document/edits.ts'
import type { PrintSize } from '#core/document/print.ts'
import { DrawnBlock } from '#renderer/letter/drawn-block.tsx'
import { Sheet } from '#renderer/letter/sheet.tsx'
import { targetsOf } from '#renderer/letter/targets.ts'
import type { PaperShown } from '#renderer/letter/use-paper.ts'

/** The sheet as it will be printed, to be read with the client. */
export const SheetPreview = ({ shown: { paper }, print }: { readonly shown: PaperShown; readonly print: PrintSize }) => {
  const targets = useMemo(() => targetsOf(paper.letter.blocks), [paper])
  return (
    <Sheet letter={paper.letter} print={print}>
      {keyed(paper.letter.blocks).map(({ key, block }) => (
        <div key={key} className="client-block">
          <DrawnBlock block={block} targets={targets} />
        </div>
      ))}
    </Sheet>
  )
}
