import { claimsAnother, type Format, recognise } from './kind.ts'
import { problem } from './problems.ts'
import { readWebPage } from './readers/html.ts'
import { readMail } from './readers/mail.ts'
import { readNative } from './readers/native.ts'
import { readPdf } from './readers/pdf.ts'
import { readPicture } from './readers/picture.ts'
import { readText } from './readers/text.ts'
import { readWord } from './readers/word.ts'
import type { Reading, ReadOptions } from './reading.ts'

type Read = (bytes: Uint8Array, mime: string, options: ReadOptions, label: string) => Reading | undefined | Promise<Reading | undefined>

const readers: { readonly [F in Format]: Read } = {
  pdf: (bytes, _, options) => readPdf(bytes, options),
  jpeg: (bytes, mime, options) => readPicture(bytes, 'jpeg', mime, options),
  picture: (bytes, mime, options) => readPicture(bytes, 'picture', mime, options),
  heic: (bytes, mime, options) => readPicture(bytes, 'heic', mime, options),
  word: (bytes, _, options) => readWord(bytes, options),
  mail: (bytes, mime, options) => readMail(bytes, 'mail', mime, options),
  outlook: (bytes, mime, options) => readMail(bytes, 'outlook', mime, options),
  html: (bytes, _, options) => readWebPage(bytes, options),
  text: bytes => readText(bytes),
  other: (bytes, mime, _, label) => readNative(bytes, mime, label),
  empty: (bytes, mime, _, label) => readNative(bytes, mime, label),
}

/** One file by its content. What a reader cannot make sense of goes in as it is; it never throws but for want of memory. */
export const read = async (bytes: Uint8Array, name: string, options: ReadOptions): Promise<Reading> => {
  const recognised = recognise(bytes, name)
  const { format, mime, label } = recognised
  const reading = await attempt(() => readers[format](bytes, mime, options, label))
  const sound =
    reading ?? readNative(bytes, format === 'text' || format === 'html' ? 'application/octet-stream' : mime, format === 'text' ? 'unknown kind of file' : label)
  return claimsAnother(recognised, name) ? { ...sound, problems: [problem('extension-differs', `${name} is: ${label}`), ...sound.problems] } : sound
}

const attempt = async (work: () => ReturnType<Read>): Promise<Reading | undefined> => {
  try {
    return await work()
  } catch {
    return undefined
  }
}
