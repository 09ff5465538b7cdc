import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { SourcePage } from './pages.ts'
import type { StoredPdf } from './stored-pdf.ts'
import { entry, nameIn, rawEntry, resolved } from './values.ts'

/** Beyond this much content, decoded, a page is taken for well-behaved, in bytes. */
const mostRead = 8 << 20

/** The references to a page's content streams, in their order. */
export const contentsOf = (pdf: StoredPdf, { dict }: SourcePage): readonly PDFRef[] => {
  const raw = rawEntry(dict, 'Contents')
  const found = resolved(pdf, raw)
  const listed = found instanceof PDFArray ? found.asArray() : [raw]
  return listed.filter(item => item instanceof PDFRef).filter(({ objectNumber }) => pdf.object(objectNumber)?.stream !== undefined)
}

/** The decoded content of a page, to be looked at and never written. Undefined where it is packed in a way other than Flate, or too long. */
export const decodedContent = (pdf: StoredPdf, page: SourcePage): Uint8Array | undefined => {
  const parts: Uint8Array[] = []
  let left = mostRead
  for (const reference of contentsOf(pdf, page)) {
    const part = decoded(pdf, reference, left)
    if (part === undefined) return undefined
    left -= part.length
    parts.push(part, Buffer.from('\n'))
  }
  return Buffer.concat(parts)
}

const decoded = (pdf: StoredPdf, { objectNumber }: PDFRef, most: number): Uint8Array | undefined => {
  const { value, stream } = pdf.object(objectNumber) ?? {}
  if (!(value instanceof PDFDict) || !stream || stream.length > most) return undefined
  const bytes = Buffer.concat(Array.from(pdf.chunks(stream), chunk => Buffer.from(chunk)))
  const filter = entry(pdf, value, 'Filter')
  const names = filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter]
  if (names.length === 0) return bytes
  if (names.length > 1 || !(nameIn(pdf, value, 'Filter') === 'FlateDecode' || String(resolved(pdf, names[0])) === '/FlateDecode')) return undefined
  if (entry(pdf, value, 'DecodeParms') !== undefined) return undefined
  try {
    return inflateSync(bytes, { maxOutputLength: most })
  } catch {
    return undefined
  }
}
