import { readFileSync, writeFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'

/** A file larger than this is not taken into memory to be rebuilt, in bytes. */
const largest = 200 * 1024 * 1024

/**
 * For a file whose table of objects qpdf cannot follow: collects the objects that are there and writes them with a new table. Their bytes
 * stay as they are. The path of the new file, or undefined when the pages cannot all be found.
 */
export const rebuilt = async (path: string, bytes: number, to: string): Promise<string | undefined> => {
  if (bytes > largest) return undefined
  try {
    const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false, throwOnInvalidObject: false })
    if (document.isEncrypted || document.getPageCount() === 0) return undefined
    writeFileSync(to, await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }), { flag: 'wx', mode: 0o600 })
    return to
  } catch {
    return undefined
  }
}
