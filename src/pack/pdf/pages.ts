import { PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { StoredPdf } from './stored-pdf.ts'
import { dictIn, entry, listIn, nameIn, newVisits, rawEntry, resolved } from './values.ts'

/** A page with what it takes over from the nodes above it. `number` is that of its object; undefined for a page written in place. */
export type SourcePage = { readonly number: number | undefined; readonly dict: PDFDict; readonly inherited: ReadonlyMap<string, PDFObject> }

/** What is seen of a page: lower left and upper right corner in the page's own units, and how far it is turned clockwise. */
export type PageShape = { readonly box: Box; readonly turn: 0 | 90 | 180 | 270 }

export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** The pages in their order. A node met twice is read once, so that a circle ends. */
export const pagesOf = (pdf: StoredPdf): readonly SourcePage[] => {
  const found: SourcePage[] = []
  const visited = newVisits()
  const walk = (reference: PDFObject | undefined, above: ReadonlyMap<string, PDFObject>): void => {
    if (visited(reference)) return
    const dict = resolved(pdf, reference)
    if (!(dict instanceof PDFDict)) return
    const inherited = new Map(above)
    for (const key of passedDown) {
      const value = rawEntry(dict, key)
      if (value !== undefined) inherited.set(key, value)
    }
    const kids = entry(pdf, dict, 'Kids')
    if (kids instanceof PDFArray && nameIn(pdf, dict, 'Type') !== 'Page') for (const kid of kids.asArray()) walk(kid, inherited)
    else found.push({ number: reference instanceof PDFRef ? reference.objectNumber : undefined, dict, inherited })
  }
  const top = rawEntry(pdf.root, 'Pages')
  if (dictIn(pdf, pdf.root, 'Pages')) walk(top, new Map())
  return found.filter(({ dict }) => dict !== resolved(pdf, top))
}

const passedDown = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

/** How many pages the file says it has. */
export const pagesClaimed = (pdf: StoredPdf): number => {
  const tree = dictIn(pdf, pdf.root, 'Pages')
  const count = tree && entry(pdf, tree, 'Count')
  return count instanceof PDFNumber ? count.asNumber() : 0
}

export const shapeOf = (pdf: StoredPdf, { inherited }: SourcePage): PageShape => {
  const media = boxOf(pdf, inherited.get('MediaBox')) ?? letter
  const crop = boxOf(pdf, inherited.get('CropBox')) ?? media
  const seen: Box = [Math.max(media[0], crop[0]), Math.max(media[1], crop[1]), Math.min(media[2], crop[2]), Math.min(media[3], crop[3])]
  return { box: seen[0] < seen[2] && seen[1] < seen[3] ? seen : media, turn: turnOf(resolved(pdf, inherited.get('Rotate'))) }
}

/** What readers take for a page without a box. */
const letter: Box = [0, 0, 612, 792]

export const boxOf = (pdf: StoredPdf, value: PDFObject | undefined): Box | undefined => {
  const list = resolved(pdf, value)
  if (!(list instanceof PDFArray)) return undefined
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = list.asArray().map(item => {
    const number = resolved(pdf, item)
    return number instanceof PDFNumber ? number.asNumber() : Number.NaN
  })
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
  return box.every(Number.isFinite) && box[0] < box[2] && box[1] < box[3] ? box : undefined
}

const turnOf = (value: PDFObject | undefined): PageShape['turn'] => {
  const turns = value instanceof PDFNumber ? ((Math.round(value.asNumber() / 90) % 4) + 4) % 4 : 0
  return turns === 1 ? 90 : turns === 2 ? 180 : turns === 3 ? 270 : 0
}

/** The annotations of a page, with the object number of those that have one. */
export const annotationsOf = (pdf: StoredPdf, { dict }: SourcePage): readonly { readonly value: PDFObject; readonly dict: PDFDict }[] =>
  listIn(pdf, dict, 'Annots').flatMap(value => {
    const found = resolved(pdf, value)
    return found instanceof PDFDict ? [{ value, dict: found }] : []
  })
