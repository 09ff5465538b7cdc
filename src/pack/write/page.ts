import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { type PageShape, type SourcePage, shapeOf } from '../pdf/pages.ts'
import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import type { StoredPdf } from '../pdf/stored-pdf.ts'
import { dictIn, entry, nameIn, rawEntry, resolved } from '../pdf/values.ts'
import { stampPlace } from '../stamp-place.ts'
import type { Copier } from './copy-objects.ts'

/** Where the page goes: its object, the node above it, and what isolates its content from the stamp. */
export type PagePlace = { readonly object: number; readonly parent: number; readonly saveState: number }

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
  const content = Buffer.from(`\nQ\n/Artifact << /Type /Pagination >> BDC\nq ${matrix} cm /${stampName} Do Q\nEMC\n`, 'latin1')
  writer.stream(drawing, '', content.length, [content])
  const boxes = ['MediaBox', 'CropBox', 'Rotate'].flatMap(key => {
    const value = resolved(pdf, page.inherited.get(key))
    return value === undefined ? [] : [`/${key} ${copier.printed(value)}`]
  })
  const kept = keptKeys.flatMap(key => {
    const value = rawEntry(page.dict, key)
    return value === undefined ? [] : [`/${key} ${copier.printed(value)}`]
  })
  writer.object(
    place.object,
    [
      `<< /Type /Page /Parent ${place.parent} 0 R`,
      ...(boxes.some(box => box.startsWith('/MediaBox')) ? boxes : [...boxes, '/MediaBox [ 0 0 612 792 ]']),
      ...kept,
      `/Resources ${resources(pdf, copier, page, stamp.object)}`,
      `/Contents [ ${[`${place.saveState} 0 R`, ...contents(pdf, copier, page.dict), `${drawing} 0 R`].join(' ')} ]`,
      ...(annotations.length > 0 ? [`/Annots [ ${annotations.join(' ')} ]`] : []),
      '>>',
    ].join(' '),
  )
}

export const stampName = 'RcStamp'

/** What belongs to the look of a page. The rest says how and when it was made, or belongs to trees that are not carried over. */
const keptKeys = ['BleedBox', 'TrimBox', 'ArtBox', 'Group', 'UserUnit', 'Tabs', 'BoxColorInfo', 'VP']

const contents = (pdf: StoredPdf, copier: Copier, dict: PDFDict): readonly string[] => {
  const raw = rawEntry(dict, 'Contents')
  const found = resolved(pdf, raw)
  if (found instanceof PDFArray) return found.asArray().map(copier.printed)
  return raw === undefined || found === undefined ? [] : [copier.printed(raw)]
}

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
  const found = contentStream(pdf, page.dict)
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

const contentStream = (pdf: StoredPdf, page: PDFDict) => {
  const raw = page.get(PDFName.of('Contents'))
  const list = resolved(pdf, raw)
  const only: PDFObject | undefined = list instanceof PDFArray ? list.asArray()[0] : raw
  const number = only && 'objectNumber' in only && typeof only.objectNumber === 'number' ? only.objectNumber : undefined
  const found = number === undefined ? undefined : pdf.object(number)
  return found?.stream && found.value instanceof PDFDict ? { dict: found.value, stream: found.stream } : undefined
}

export const kindOf = (pdf: StoredPdf, annotation: PDFDict): string | undefined => nameIn(pdf, annotation, 'Subtype')
