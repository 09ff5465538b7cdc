import { PDFDict } from '@cantoo/pdf-lib'
import { stateBalance } from '../pdf/graphics-state.ts'
import { contentsOf, decodedContent } from '../pdf/page-content.ts'
import { boxOf, type PageShape, type SourcePage, shapeOf } from '../pdf/pages.ts'
import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import type { StoredPdf } from '../pdf/stored-pdf.ts'
import { dictIn, entry, nameIn, rawEntry, resolved } from '../pdf/values.ts'
import { stampPlace } from '../stamp-place.ts'
import type { Copier } from './copy-objects.ts'

/** Where the page goes: its object, the node above it, and the content that saves the graphics state so many times. */
export type PagePlace = { readonly object: number; readonly parent: number; readonly saveStates: (count: number) => number }

/** A stamp already in the bundle as a form, with its size in points. */
export type Stamp = { readonly object: number; readonly shape: PageShape }

/** Writes a page as it was, with its content untouched and the stamp drawn after it. `annotations` are printed already. */
export const writePage = (
  writer: PdfFileWriter,
  pdf: StoredPdf,
  copier: Copier,
  page: SourcePage,
  place: PagePlace,
  stamp: Stamp,
  annotations: readonly string[],
): void => {
  const drawing = writer.reserve()
  const [left, bottom, right, top] = stamp.shape.box
  const matrix = stampPlace(shapeOf(pdf, page), { width: right - left, height: top - bottom })
    .map(plain)
    .join(' ')
  const { before, after } = isolation(pdf, page)
  const content = Buffer.from(`\n${after}\n/Artifact << /Type /Pagination >> BDC\nq ${matrix} cm /${stampName} Do Q\nEMC\n`, 'latin1')
  writer.stream(drawing, '', content.length, [content])
  const { turn } = shapeOf(pdf, page)
  const box = (key: string): readonly string[] => {
    const found = boxOf(pdf, page.inherited.get(key))
    return found ? [`/${key} [ ${found.map(plain).join(' ')} ]`] : []
  }
  const media = box('MediaBox')
  const kept = keptKeys.flatMap(key => {
    const value = rawEntry(page.dict, key)
    return value === undefined ? [] : [`/${key} ${copier.printed(value)}`]
  })
  writer.object(
    place.object,
    [
      `<< /Type /Page /Parent ${place.parent} 0 R`,
      ...(media.length > 0 ? media : ['/MediaBox [ 0 0 612 792 ]']),
      ...box('CropBox'),
      ...(turn === 0 ? [] : [`/Rotate ${turn}`]),
      ...kept,
      `/Resources ${resources(pdf, copier, page, stamp.object)}`,
      `/Contents [ ${[`${place.saveStates(before)} 0 R`, ...contentsOf(pdf, page).map(copier.printed), `${drawing} 0 R`].join(' ')} ]`,
      ...(annotations.length > 0 ? [`/Annots [ ${annotations.join(' ')} ]`] : []),
      '>>',
    ].join(' '),
  )
}

export const stampName = 'RcStamp'

/** What belongs to the look of a page. The rest says how and when it was made, or belongs to trees that are not carried over. */
const keptKeys = ['BleedBox', 'TrimBox', 'ArtBox', 'Group', 'UserUnit', 'Tabs', 'BoxColorInfo', 'VP']

/**
 * What is put around the content so that the stamp finds the page's own space: as many saved states as the content takes away, and as many
 * put back as it leaves.
 */
const isolation = (pdf: StoredPdf, page: SourcePage): { readonly before: number; readonly after: string } => {
  const content = decodedContent(pdf, page)
  const { lowest, end, inText } = content ? stateBalance(content) : { lowest: 0, end: 0, inText: false }
  const before = Math.min(mostStates, 1 - lowest)
  return { before, after: `${inText ? 'ET ' : ''}${'Q '.repeat(Math.min(mostStates, Math.max(1, before + end)))}` }
}

/** No reader keeps more. */
const mostStates = 500

const resources = (pdf: StoredPdf, copier: Copier, page: SourcePage, stamp: number): string => {
  const own = resolved(pdf, page.inherited.get('Resources'))
  const dict = own instanceof PDFDict ? own : undefined
  const drawn = dict && dictIn(pdf, dict, 'XObject')
  const rest = dict ? copier.entries(dict, drawnOnly) : ''
  return `<< ${rest} /XObject << ${drawn ? copier.entries(drawn) : ''} /${stampName} ${stamp} 0 R >> >>`
}

const drawnOnly: ReadonlySet<string> = new Set(['XObject'])

/** PDF knows no exponents. */
const plain = (number: number): string => String(Number(number.toFixed(5)))

/** Makes a form of a page of ours: its content as it is, with its own resources. */
export const writeStamp = (writer: PdfFileWriter, pdf: StoredPdf, copier: Copier, page: SourcePage): Stamp => {
  const shape = shapeOf(pdf, page)
  const found = contentStream(pdf, page)
  if (found === undefined) throw new Error('A stamp has no content.')
  const { dict, stream } = found
  const resources = resolved(pdf, page.inherited.get('Resources'))
  const group = entry(pdf, page.dict, 'Group')
  const object = writer.reserve()
  const entries = [
    `/Type /XObject /Subtype /Form /BBox [ ${shape.box.map(plain).join(' ')} ]`,
    `/Resources ${resources ? copier.printed(resources) : '<< >>'}`,
    ...(group ? [`/Group ${copier.printed(group)}`] : []),
    copier.entries(dict, new Set(['Length'])),
  ].join(' ')
  writer.stream(object, entries, stream.length, pdf.chunks(stream))
  return { object, shape }
}

const contentStream = (pdf: StoredPdf, page: SourcePage) => {
  const [only] = contentsOf(pdf, page)
  const found = only && pdf.object(only.objectNumber)
  return found?.stream && found.value instanceof PDFDict ? { dict: found.value, stream: found.stream } : undefined
}

export const kindOf = (pdf: StoredPdf, annotation: PDFDict): string | undefined => nameIn(pdf, annotation, 'Subtype')
