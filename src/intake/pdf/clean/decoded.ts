import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'

const most = 200_000_000

/** The contents of a stream, unpacked within bounds; undefined for a bomb, a damaged stream or no stream. */
export const decoded = (stream: PDFObject | undefined, largest: number = most): Uint8Array | undefined => {
  if (!(stream instanceof PDFRawStream)) return undefined
  const filters = filtersOf(stream)
  const parameters = stream.dict.has(PDFName.of('DecodeParms'))
  try {
    if (filters.length === 0) return stream.contents.length <= largest ? stream.contents : undefined
    if (filters.length === 1 && filters[0] === 'FlateDecode' && !parameters) return inflateSync(stream.contents, { maxOutputLength: largest })
    // The library's own decoders know no bound; what is small can only grow so far.
    return stream.contents.length <= 100_000 ? decodePDFRawStream(stream).decode() : undefined
  } catch {
    return undefined
  }
}

export const filtersOf = (stream: PDFRawStream): readonly string[] => {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const names = filter instanceof PDFArray ? filter.asArray().map((_, at) => filter.lookup(at)) : [filter]
  return names.flatMap(name => (name instanceof PDFName ? [name.decodeText()] : []))
}
