import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { SourcePage } from './pages.ts'
import type { StoredPdf } from './stored-pdf.ts'
import { dictIn, entry, keyOf, listIn, nameIn, newVisits, rawEntry, resolved } from './values.ts'

/** Where a link leads: the page, counted from 0, and how it is shown. */
export type Destination = { readonly page: number; readonly view: readonly PDFObject[] }

/** Finds the place a destination means, be it written out or named. Undefined when it leads nowhere. */
export type FindDestination = (value: PDFObject | undefined) => Destination | undefined

export const destinationsIn = (pdf: StoredPdf, pages: readonly SourcePage[]): FindDestination => {
  const byNumber = new Map(pages.flatMap(({ number }, at) => (number === undefined ? [] : [[number, at] as const])))
  let named: ReadonlyMap<string, PDFObject> | undefined

  const find = (value: PDFObject | undefined, left = 4): Destination | undefined => {
    const found = resolved(pdf, value)
    if (left === 0 || found === undefined) return undefined
    if (found instanceof PDFDict) return find(rawEntry(found, 'D'), left - 1)
    if (found instanceof PDFArray) return written(found)
    const key = keyOf(found)
    named ??= namesOf(pdf)
    return key === undefined ? undefined : find(named.get(key), left - 1)
  }

  const written = (list: PDFArray): Destination | undefined => {
    const [target, ...view] = list.asArray()
    const page = target instanceof PDFRef ? byNumber.get(target.objectNumber) : target instanceof PDFNumber ? target.asNumber() : undefined
    if (page === undefined || pages[page] === undefined) return undefined
    return { page, view: view.length > 0 ? view.map(item => resolved(pdf, item) ?? item) : [PDFName.of('Fit')] }
  }

  return value => find(value)
}

/** The name tree of today and the dictionary of older files. */
const namesOf = (pdf: StoredPdf): ReadonlyMap<string, PDFObject> => {
  const found = new Map<string, PDFObject>()
  for (const [key, value] of dictIn(pdf, pdf.root, 'Dests')?.entries() ?? []) found.set(key.decodeText(), value)
  const names = dictIn(pdf, pdf.root, 'Names')
  if (names) for (const [key, value] of nameTree(pdf, rawEntry(names, 'Dests'))) found.set(key, value)
  return found
}

export const nameTree = (pdf: StoredPdf, top: PDFObject | undefined): readonly (readonly [string, PDFObject])[] => {
  const found: (readonly [string, PDFObject])[] = []
  const visited = newVisits()
  const walk = (reference: PDFObject | undefined): void => {
    if (visited(reference)) return
    const node = resolved(pdf, reference)
    if (!(node instanceof PDFDict)) return
    const pairs = listIn(pdf, node, 'Names')
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const key = keyOf(resolved(pdf, pairs[at]))
      const value = pairs[at + 1]
      if (key !== undefined && value !== undefined) found.push([key, value])
    }
    for (const kid of listIn(pdf, node, 'Kids')) walk(kid)
  }
  walk(top)
  return found
}

/** What a link annotation or a bookmark leads to inside its own file. */
export const targetOf = (pdf: StoredPdf, holder: PDFDict): PDFObject | undefined => {
  const direct = rawEntry(holder, 'Dest')
  if (direct !== undefined) return direct
  const action = dictIn(pdf, holder, 'A')
  return action && nameIn(pdf, action, 'S') === 'GoTo' ? entry(pdf, action, 'D') : undefined
}
