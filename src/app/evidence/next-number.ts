import type { History } from '#core/case/history.ts'
import { type CitedNumber, numberExhibits } from '#core/evidence/numbering.ts'

/** The number a new exhibit gets. Numbers of exhibits that are there stay, and so do those that a pack gave, also where the exhibit is gone since. */
export const nextNumber = ({ case: subject, entries }: History, exhibit: string): number => {
  const exported = new Set((subject.custody ?? []).flatMap(line => (line.did === 'exported' ? [line.exhibit] : [])))
  const ever = new Map<string, number>()
  for (const { change } of entries)
    for (const one of change.kind === 'several' ? change.changes : [change]) {
      if (one.kind === 'exhibit') ever.set(one.exhibit.id, one.exhibit.number)
      if (one.kind === 'replace') for (const { id, number } of one.case.exhibits) ever.set(id, number)
    }
  const cited: readonly CitedNumber[] = [
    ...subject.exhibits.map(({ id, number }) => ({ exhibit: id, number })),
    ...[...ever].flatMap(([id, number]) => (exported.has(id) && subject.exhibits.every(one => one.id !== id) ? [{ exhibit: id, number }] : [])),
  ]
  return numberExhibits([...subject.exhibits, { id: exhibit, number: 0 }], cited).numbers.get(exhibit) ?? subject.exhibits.length + 1
}
