import type { DisclosureLevel } from '#core/case/case.ts'
import type { Inline } from '#core/document/letter.ts'
import { levelsIn } from '#core/receipt/never-exported.ts'
import type { ReliedFact } from '#core/receipt/receipt.ts'
import { heading, type Piece, table, unnumbered } from '#templates/parts/piece.ts'
import type { ReceiptDesk } from '#templates/reasoning-receipt/desk.ts'

type Row = { readonly fact: ReliedFact; readonly level: DisclosureLevel; readonly grounds: readonly number[] }

/** One row a fact, however many grounds rest on it. */
export const factsRelied = (desk: ReceiptDesk): readonly Piece[] => {
  const { conclusions, words, parts, input } = desk
  const rows = rowsOf(desk)
  const { facts, exhibits } = conclusions.kept
  const ids = new Map(input.case.exhibits.map(({ id, number }) => [number, id]))
  return [
    heading(1, 'facts', words.facts.heading),
    ...(rows.length === 0
      ? [unnumbered('no-facts', words.facts.none)]
      : [
          unnumbered('facts-relied', words.facts.says),
          table(
            words.facts.caption,
            [
              { head: words.facts.fact, width: 45, cell: ({ fact }: Row) => sentence(fact.says) },
              { head: words.facts.behind, width: 24, cell: ({ fact }: Row) => behind(fact, ids, words.facts) },
              { head: words.facts.level, width: 16, cell: ({ level }: Row) => parts.levels[level] },
              { head: words.facts.grounds, width: 15, cell: ({ grounds }: Row) => grounds.join(', ') },
            ],
            rows,
          ),
        ]),
    ...(facts + exhibits === 0 ? [] : [unnumbered('kept', words.facts.kept(facts, exhibits))]),
  ]
}

const rowsOf = ({ input, shown }: ReceiptDesk): readonly Row[] => {
  const levels = levelsIn(input.case, input.law.catalogue)
  const rows = new Map<string, Row>()
  for (const [at, { facts }] of shown.entries())
    for (const fact of facts) {
      const key = `${fact.fact}@${fact.item ?? ''} ${fact.says}`
      const row = rows.get(key) ?? { fact, level: levels(fact.fact, fact.item), grounds: [] }
      rows.set(key, { ...row, grounds: [...row.grounds, at + 1] })
    }
  return [...rows.values()]
}

const behind = ({ exhibits, alleged }: ReliedFact, ids: ReadonlyMap<number, string>, words: ReceiptDesk['words']['facts']): readonly Inline[] => {
  const annexes = exhibits.flatMap(({ number, page }, at): readonly Inline[] => {
    const exhibit = ids.get(number)
    if (exhibit === undefined) return []
    return [...(at === 0 ? [] : ['; ']), { kind: 'annex', exhibit, number, ...(page === undefined ? {} : { page }) }]
  })
  const word = alleged ? [words.alleged] : []
  return annexes.length + word.length === 0 ? [words.nothing] : [...annexes, ...(annexes.length > 0 && alleged ? ['; '] : []), ...word]
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`
