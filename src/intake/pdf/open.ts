import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'

export type Opened =
  | { readonly kind: 'open'; readonly document: PDFDocument; readonly locked: boolean }
  | { readonly kind: 'password' }
  | { readonly kind: 'damaged' }

/** A PDF as objects that can be changed. `locked`: it was encrypted, and its password is the one given or none. */
export const openDocument = async (bytes: Uint8Array, password?: string): Promise<Opened> => {
  const options = { updateMetadata: false, throwOnInvalidObject: false, warnOnInvalidObjects: false, parseSpeed: Number.POSITIVE_INFINITY, preserveXFA: true }
  let plain: PDFDocument
  try {
    plain = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true })
    if (!plain.isEncrypted) return opened(plain, bytes, false)
  } catch {
    return { kind: 'damaged' }
  }
  try {
    const document = await PDFDocument.load(bytes, { ...options, password: password ?? '' })
    const { Root, Info } = plain.context.trailerInfo
    // The library deciphers the trailer too where it is a stream, which never is ciphered, and loses it.
    if (document.context.trailerInfo.Root !== Root) return { kind: 'damaged' }
    if (Info !== undefined) document.context.trailerInfo.Info = Info
    return opened(document, bytes, true)
  } catch {
    return { kind: 'password' }
  }
}

const opened = (document: PDFDocument, bytes: Uint8Array, locked: boolean): Opened => {
  if (!(document.catalog instanceof PDFDict)) return { kind: 'damaged' }
  if (!locked) mendTails(document, bytes)
  return { kind: 'open', document, locked }
}

/**
 * Where a stream's length stands in an object of its own, the library guesses the end and takes a last byte that looks like a line end for
 * one. The stated length says what belongs to the stream, and the file still has it.
 */
const mendTails = ({ context }: PDFDocument, bytes: Uint8Array): void => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (const [, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream)) continue
    const length = stream.dict.lookup(PDFName.of('Length'))
    const { contents } = stream
    if (!(length instanceof PDFNumber) || length.asNumber() === contents.length) continue
    const missing = length.asNumber() - contents.length
    if (missing < 0 || missing > 2 || contents.length === 0) continue
    const at = file.indexOf(contents)
    if (at >= 0) stream.updateContents(Uint8Array.from(file.subarray(at, at + length.asNumber())))
  }
}
