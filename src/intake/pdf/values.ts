import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib'

/** The value of a key, references followed; undefined when it is missing or of another type. */
export const dictAt = (dict: PDFDict | undefined, key: string): PDFDict | undefined => {
  const value = dict?.lookup(PDFName.of(key))
  return value instanceof PDFDict ? value : undefined
}

export const arrayAt = (dict: PDFDict | undefined, key: string): PDFArray | undefined => {
  const value = dict?.lookup(PDFName.of(key))
  return value instanceof PDFArray ? value : undefined
}

export const nameAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = dict?.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

export const numberAt = (dict: PDFDict | undefined, key: string): number | undefined => {
  const value = dict?.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export const textAt = (dict: PDFDict | undefined, key: string): string | undefined => textIn(dict?.lookup(PDFName.of(key)))

export const textIn = (value: PDFObject | undefined): string | undefined => {
  try {
    return value instanceof PDFString || value instanceof PDFHexString
      ? value.decodeText().replaceAll('\0', '')
      : value instanceof PDFName
        ? value.decodeText()
        : undefined
  } catch {
    return undefined
  }
}

export const dictsIn = (array: PDFArray | undefined): readonly PDFDict[] =>
  array === undefined
    ? []
    : array.asArray().flatMap((_, at) => {
        const value = array.lookup(at)
        return value instanceof PDFDict ? [value] : []
      })

export const drop = (dict: PDFDict | undefined, ...keys: readonly string[]): boolean =>
  keys.map(key => dict?.delete(PDFName.of(key)) ?? false).some(dropped => dropped)
