import type { BundleExhibit, VolumeLimits } from '../bundle-request.ts'
import type { ExhibitParts, Part } from './parts.ts'

/** How many pages each printed sheet takes, by its id. */
export type SheetPages = ReadonlyMap<string, number>

/** A stretch of pages in the bundle, from one sheet or one file. `first` counts through all volumes, from 1. */
export type Section = {
  readonly part: Part | { readonly kind: 'front'; readonly id: string }
  readonly first: number
  readonly pages: number
}

export type BoundExhibit = {
  readonly exhibit: BundleExhibit
  readonly volume: number
  readonly first: number
  readonly last: number
  readonly sections: readonly (Section & { readonly part: Part })[]
}

export type Volume = {
  readonly number: number
  readonly first: number
  readonly last: number
  readonly front: readonly Section[]
  readonly exhibits: readonly BoundExhibit[]
}

/** Ids of the sheets in front of a volume. */
const frontOf = (volume: number, withChanges: boolean): readonly string[] => [
  `cover-${volume}`,
  `index-${volume}`,
  ...(withChanges && volume === 1 ? ['changes'] : []),
]

/** Gives every page its place. A volume is begun when the next exhibit would not fit; one that fits nowhere has a volume to itself. */
export const bind = (exhibits: readonly ExhibitParts[], sheets: SheetPages, withChanges: boolean, limits: VolumeLimits = {}): readonly Volume[] => {
  const volumes = cut(exhibits, sheets, withChanges, limits)
  let next = 1
  const section = <P extends Section['part']>(part: P): Section & { readonly part: P } => {
    const placed = { part, first: next, pages: pagesOf(part, sheets) }
    next += placed.pages
    return placed
  }
  return volumes.map((held, index) => {
    const number = index + 1
    const first = next
    const front = frontOf(number, withChanges).map(id => section({ kind: 'front', id }))
    const bound = held.map(({ exhibit, parts }) => {
      const start = next
      const sections = parts.map(section)
      return { exhibit, volume: number, first: start, last: next - 1, sections }
    })
    return { number, first, last: next - 1, front, exhibits: bound }
  })
}

const pagesOf = (part: Section['part'], sheets: SheetPages): number => (part.kind === 'file' ? part.of.pages.length : (sheets.get(part.id) ?? 1))

const cut = (exhibits: readonly ExhibitParts[], sheets: SheetPages, withChanges: boolean, limits: VolumeLimits): readonly (readonly ExhibitParts[])[] => {
  const volumes: ExhibitParts[][] = [[]]
  let pages = 0
  let bytes = 0
  for (const exhibit of exhibits) {
    const front = frontOf(volumes.length, withChanges).reduce((sum, id) => sum + (sheets.get(id) ?? sheets.get(id.replace(/\d+$/, '1')) ?? 1), 0)
    const more = exhibit.parts.reduce((sum, part) => sum + pagesOf(part, sheets), 0)
    const heavier = exhibit.parts.reduce((sum, part) => sum + bytesOf(part), 0)
    const full = front + pages + more > (limits.pages ?? Number.POSITIVE_INFINITY) || frontBytes + bytes + heavier > (limits.bytes ?? Number.POSITIVE_INFINITY)
    if (full && volumes.at(-1)?.length) {
      volumes.push([])
      pages = 0
      bytes = 0
    }
    volumes.at(-1)?.push(exhibit)
    pages += more
    bytes += heavier
  }
  return volumes
}

/** A generous guess at what our sheets and their fonts take, and a stamp and its page. */
const frontBytes = 400_000
const stampBytes = 1_200

const bytesOf = (part: Part): number => (part.kind === 'file' ? part.of.bytes + part.of.pages.length * stampBytes : 4_000)
