import type { Change } from '../bundle-report.ts'
import type { EarlierPack } from '../bundle-request.ts'
import type { BoundExhibit } from './bind.ts'

/** What is not where it was, or not what it was, since the earlier pack: exhibits of now in their order, then those that are gone. */
export const changesSince = (earlier: EarlierPack | undefined, now: readonly BoundExhibit[]): readonly Change[] => {
  if (earlier === undefined) return []
  const changed = now.flatMap(({ exhibit, first, last, sections }): readonly Change[] => {
    const was = earlier.exhibits.find(({ number }) => number === exhibit.number)
    const pages = { first, last }
    if (was === undefined) return [{ exhibit: exhibit.number, kind: 'added', now: pages }]
    const before = { was: { first: was.first, last: was.last }, now: pages }
    if (sourcesOf({ sections }).join() !== was.sources.join()) return [{ exhibit: exhibit.number, kind: 'replaced', ...before }]
    return was.first === first && was.last === last ? [] : [{ exhibit: exhibit.number, kind: 'moved', ...before }]
  })
  const gone = earlier.exhibits.filter(({ number }) => now.every(({ exhibit }) => exhibit.number !== number))
  return [...changed, ...gone.map(({ number, first, last }) => ({ exhibit: number, kind: 'removed', was: { first, last } }) as const)]
}

/** Fingerprints of the files of an exhibit in their order; empty for one that could not be read. */
export const sourcesOf = ({ sections }: Pick<BoundExhibit, 'sections'>): readonly string[] =>
  sections.flatMap(({ part }) => (part.kind === 'file' || part.kind === 'left-out' ? [part.of.sha256] : []))
