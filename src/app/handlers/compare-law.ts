import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { LawPack } from '#core/law/ground.ts'
import { impactOf } from '#core/receipt/impact.ts'
import { readPack } from '#core/receipt/pack-file.ts'

/** What the newer law pack does to the cases. Every case file is checked before any is compared. */
export const compareLaw =
  (ports: Ports): Handler<'law.impact'> =>
  async ({ older, newer, cases, asOf }) => {
    const packs = [older, newer].map(opened) as [LawPack, LawPack] // seam: two in, two out
    return impactOf(
      packs[0],
      packs[1],
      cases.map(file => openCase(file)),
      asOf,
    )

    function opened({ name, text }: { readonly name: string; readonly text: string }): LawPack {
      const read = readPack(text, name, ports.sha256OfText)
      if (read.kind === 'refused') throw refuse('pack-refused', { name, problems: read.problems })
      return read.pack
    }
  }
