import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { dictAt, numberAt } from './values.ts'

/** Whether the file ends as it should and its end leads to its table of places (ISO 32000-1, 7.5.5). Junk before the header shifts all places. */
export const isInOrder = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = file.subarray(0, 1024).indexOf('%PDF-')
  const tail = file.toString('latin1', Math.max(0, file.length - 2048))
  const place = /startxref\s+(\d+)\s+%%EOF/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1]
  if (place === undefined || head < 0) return false
  const found = file.toString('latin1', head + Number(place), head + Number(place) + 40)
  return /^\s*(xref\b|\d+\s+\d+\s+obj\b)/.test(found)
}

/** Whether pages, or what is drawn on them, are named in the file but are not in it: the sign of a file that was cut off. */
export const lacksParts = (document: PDFDocument): boolean => {
  const pages = document.getPages()
  if ((numberAt(dictAt(document.catalog, 'Pages'), 'Count') ?? pages.length) > pages.length) return true
  const absent = (value: PDFObject | undefined): boolean => value instanceof PDFRef && document.context.lookup(value) === undefined
  return pages.some(({ node }) => {
    const contents = node.get(PDFName.of('Contents'))
    const parts = document.context.lookup(contents)
    if (absent(contents) || (parts instanceof PDFArray && parts.asArray().some(absent))) return true
    const resources = node.Resources()
    return (
      ['XObject', 'Font'].some(kind => dictAt(resources, kind)?.values().some(absent)) ||
      (parts !== undefined && !(parts instanceof PDFStream || parts instanceof PDFArray || parts instanceof PDFDict))
    )
  })
}
