import {
  degrees,
  PDFArray,
  type PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  type PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib'

// Pieces from which the PDFs of the corpus are made: pages that say which they are, links, bookmarks.

export const a4: [number, number] = [595, 842]

/** Every date in the corpus, so that a run gives the same files each time. */
export const made = new Date('2024-03-05T10:00:00Z')

/** Pages that say “name page 1 of 3”, with lines of text when asked for. */
export const addPages = async (document: PDFDocument, name: string, count: number, lines = 0, size: [number, number] = a4): Promise<readonly PDFPage[]> => {
  const font = await fontOf(document)
  return Array.from({ length: count }, (_, at) => {
    const page = document.addPage(size)
    page.drawText(`${name} page ${at + 1} of ${count}`, { x: 60, y: size[1] - 80, size: 14, font })
    for (let line = 0; line < lines; line += 1)
      page.drawText(`${line + 1}. ${sentence(at * lines + line)}`, { x: 60, y: size[1] - 110 - line * 15, size: 10, font })
    return page
  })
}

const fonts = new WeakMap<PDFDocument, Promise<PDFFont>>()
const fontOf = (document: PDFDocument): Promise<PDFFont> => {
  const known = fonts.get(document) ?? document.embedFont(StandardFonts.Helvetica)
  fonts.set(document, known)
  return known
}

const words = 'the court of first instance heard a witness who said that no summons had ever been served on the accused before judgment was given'.split(' ')
const sentence = (seed: number): string => Array.from({ length: 12 }, (_, at) => words[(seed * 7 + at * (1 + (seed % 5))) % words.length]).join(' ')

export const turned = (page: PDFPage, angle: number): void => page.setRotation(degrees(angle))

export const addAnnotation = (page: PDFPage, annotation: PDFRef): void => {
  const { node } = page
  const list = node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? node.context.obj([])
  list.push(annotation)
  node.set(PDFName.of('Annots'), list)
}

/** What a PDF object is made of, as plain values. */
export type Entries = string | number | PDFObject | Entries[] | { [key: string]: Entries }

export const addLink = (document: PDFDocument, page: PDFPage, entries: { readonly [key: string]: Entries }): void =>
  addAnnotation(
    page,
    document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [60, 600, 200, 620], Border: [0, 0, 1], ...entries })),
  )

export const addressed = (address: string): { [key: string]: Entries } => ({ S: 'URI', URI: PDFString.of(address) })

export type BookmarkTree = { readonly title: string; readonly to: Entries; readonly kids?: readonly BookmarkTree[] }

export const addBookmarks = (document: PDFDocument, tree: readonly BookmarkTree[]): void => {
  const { context } = document
  const level = (items: readonly BookmarkTree[], parent: PDFRef): readonly PDFRef[] => {
    const references = items.map(() => context.nextRef())
    items.forEach(({ title, to, kids = [] }, at) => {
      const reference = references[at]
      if (reference === undefined) return
      const below = level(kids, reference)
      const previous = references[at - 1]
      const next = references[at + 1]
      const [first] = below
      const last = below.at(-1)
      context.assign(
        reference,
        context.obj({
          Title: PDFHexString.fromText(title),
          Parent: parent,
          Dest: to,
          ...(previous && { Prev: previous }),
          ...(next && { Next: next }),
          ...(first && last && { First: first, Last: last, Count: below.length }),
        }),
      )
    })
    return references
  }
  const root = context.nextRef()
  const top = level(tree, root)
  const [first] = top
  const last = top.at(-1)
  if (!first || !last) return
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: top.length }))
  document.catalog.set(PDFName.of('Outlines'), root)
}

export const whole = (page: PDFPage): Entries => [page.ref, 'Fit']
