import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { StoredPdf } from './stored-pdf.ts'

// Looking into a PDF without trusting it: what is not of the kind asked for is undefined.

export const resolved = (pdf: StoredPdf, value: PDFObject | undefined): PDFObject | undefined =>
  value instanceof PDFRef ? pdf.object(value.objectNumber)?.value : value

export const entry = (pdf: StoredPdf, dict: PDFDict, key: string): PDFObject | undefined => resolved(pdf, dict.get(PDFName.of(key)))

export const rawEntry = (dict: PDFDict, key: string): PDFObject | undefined => dict.get(PDFName.of(key))

export const dictIn = (pdf: StoredPdf, dict: PDFDict, key: string): PDFDict | undefined => {
  const value = entry(pdf, dict, key)
  return value instanceof PDFDict ? value : undefined
}

export const listIn = (pdf: StoredPdf, dict: PDFDict, key: string): readonly PDFObject[] => {
  const value = entry(pdf, dict, key)
  return value instanceof PDFArray ? value.asArray() : []
}

export const nameIn = (pdf: StoredPdf, dict: PDFDict, key: string): string | undefined => {
  const value = entry(pdf, dict, key)
  return value instanceof PDFName ? value.decodeText() : undefined
}

export const numberIn = (pdf: StoredPdf, dict: PDFDict, key: string): number | undefined => {
  const value = entry(pdf, dict, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** The words of a text string, whatever its encoding. */
export const textOf = (value: PDFObject | undefined): string | undefined => {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined
  const bytes = value.asBytes()
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return Buffer.from(bytes.subarray(3)).toString('utf8')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes.subarray(2)).toString('utf16le')
  return value.decodeText()
}

/** The bytes of a string or the letters of a name, as a key to look things up by. */
export const keyOf = (value: PDFObject | undefined): string | undefined => {
  if (value instanceof PDFString || value instanceof PDFHexString) return Buffer.from(value.asBytes()).toString('latin1')
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** A text string for a PDF: UTF-16 in hexadecimal, which needs no escapes. */
export const textString = (text: string): string => {
  const bytes = Buffer.from(`\ufeff${text.toWellFormed()}`, 'utf16le').swap16()
  return `<${bytes.toString('hex').toUpperCase()}>`
}

/** Tells whether a walk over untrusted objects has been here before. */
export const newVisits = (): ((value: PDFObject | undefined) => boolean) => {
  const seen = new Set<number>()
  return value => {
    if (!(value instanceof PDFRef)) return false
    if (seen.has(value.objectNumber)) return true
    seen.add(value.objectNumber)
    return false
  }
}
