import { PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import { type Destination, type FindDestination, targetOf } from './destinations.ts'
import type { StoredPdf } from './stored-pdf.ts'
import { dictIn, entry, nameIn, newVisits, numberIn, rawEntry, resolved, textOf } from './values.ts'

/** A bookmark of a source file. One without `to` and `uri` only groups those below it. */
export type SourceBookmark = {
  readonly title: string
  readonly to?: Destination
  readonly uri?: PDFObject
  readonly open: boolean
  /** 1 italic, 2 bold, 3 both. */
  readonly style: number
  readonly kids: readonly SourceBookmark[]
}

const deepest = 32

/** The bookmarks of a file, as a tree. Circles end; bookmarks that lead nowhere keep their words. */
export const bookmarksOf = (pdf: StoredPdf, find: FindDestination): readonly SourceBookmark[] => {
  const visited = newVisits()
  const level = (first: PDFObject | undefined, depth: number): readonly SourceBookmark[] => {
    const found: SourceBookmark[] = []
    for (let at = first; at !== undefined && depth < deepest && !visited(at); ) {
      const item = resolved(pdf, at)
      if (!(item instanceof PDFDict)) break
      found.push(read(item, depth))
      at = rawEntry(item, 'Next')
    }
    return found
  }
  const read = (item: PDFDict, depth: number): SourceBookmark => {
    const target = targetOf(pdf, item)
    const to = find(target)
    const action = dictIn(pdf, item, 'A')
    const uri = action && nameIn(pdf, action, 'S') === 'URI' ? entry(pdf, action, 'URI') : undefined
    const count = entry(pdf, item, 'Count')
    return {
      title: textOf(entry(pdf, item, 'Title')) ?? '',
      ...(to && { to }),
      ...(uri && { uri }),
      open: count instanceof PDFNumber && count.asNumber() > 0,
      style: (numberIn(pdf, item, 'F') ?? 0) & 3,
      kids: level(rawEntry(item, 'First'), depth + 1),
    }
  }
  const outlines = dictIn(pdf, pdf.root, 'Outlines')
  return outlines ? level(rawEntry(outlines, 'First'), 0) : []
}
