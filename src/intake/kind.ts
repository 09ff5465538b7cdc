import { zipNames } from './zip.ts'

/** What the bytes are. `label` names it to the lawyer; `other` is everything that goes in as it is. */
export type Recognised = { readonly format: Format; readonly mime: string; readonly label: string }

export type Format = 'pdf' | 'jpeg' | 'picture' | 'heic' | 'word' | 'mail' | 'outlook' | 'html' | 'text' | 'other' | 'empty'

/** Told from the content. The name only decides between two readings of plain text that the content leaves open. */
export const recognise = (bytes: Uint8Array, name: string): Recognised => {
  if (bytes.length === 0) return { format: 'empty', mime: 'application/octet-stream', label: 'empty file' }
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const magic = magics.find(({ at = 0, says }) => start.startsWith(says, at))
  if (magic) return magic.kind
  const brand = start.slice(4, 8) === 'ftyp' ? start.slice(8, 12) : undefined
  if (brand !== undefined) return byBrand(brand)
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return byParts(zipNames(bytes))
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return compound(bytes)
  if (start.slice(0, 1024).includes('%PDF-')) return pdf
  return textual(bytes, start, name)
}

const other = (mime: string, label: string): Recognised => ({ format: 'other', mime, label })
const pdf: Recognised = { format: 'pdf', mime: 'application/pdf', label: 'PDF' }
const picture = (mime: string, label: string): Recognised => ({ format: 'picture', mime, label })

const magics: readonly { readonly at?: number; readonly says: string; readonly kind: Recognised }[] = [
  { says: '%PDF-', kind: pdf },
  { says: '\u00ff\u00d8\u00ff', kind: { format: 'jpeg', mime: 'image/jpeg', label: 'JPEG picture' } },
  { says: '\u0089PNG\r\n\u001a\n', kind: picture('image/png', 'PNG picture') },
  { says: 'II*\0', kind: picture('image/tiff', 'TIFF picture') },
  { says: 'MM\0*', kind: picture('image/tiff', 'TIFF picture') },
  { says: 'GIF87a', kind: picture('image/gif', 'GIF picture') },
  { says: 'GIF89a', kind: picture('image/gif', 'GIF picture') },
  { at: 8, says: 'WEBP', kind: picture('image/webp', 'WebP picture') },
  { at: 8, says: 'WAVE', kind: other('audio/wav', 'sound recording') },
  { at: 8, says: 'AVI ', kind: other('video/x-msvideo', 'video') },
  { says: '{\\rtf', kind: other('application/rtf', 'RTF document') },
  { says: 'ID3', kind: other('audio/mpeg', 'sound recording') },
  { says: 'OggS', kind: other('audio/ogg', 'sound recording') },
  { says: '\u001aE\u00df\u00a3', kind: other('video/x-matroska', 'video') },
  { says: 'Rar!', kind: other('application/vnd.rar', 'RAR archive') },
  { says: '7z\u00bc\u00af', kind: other('application/x-7z-compressed', '7-Zip archive') },
  { says: '\u001f\u008b', kind: other('application/gzip', 'GZIP archive') },
  { says: 'MZ', kind: other('application/x-msdownload', 'Windows program') },
  { says: '\u007fELF', kind: other('application/x-elf', 'program') },
  { says: '%!PS', kind: other('application/postscript', 'PostScript file') },
  { says: 'BM', kind: other('image/bmp', 'bitmap picture') },
]

const byBrand = (brand: string): Recognised => {
  if (['heic', 'heix', 'hevc', 'hevx', 'mif1', 'msf1', 'heim', 'heis'].includes(brand)) return { format: 'heic', mime: 'image/heic', label: 'HEIC picture' }
  if (brand === 'avif' || brand === 'avis') return picture('image/avif', 'AVIF picture')
  return /^M4A/.test(brand) ? other('audio/mp4', 'sound recording') : other('video/mp4', 'video')
}

const byParts = (names: readonly string[] | undefined): Recognised => {
  const has = (name: string): boolean => names?.includes(name) ?? false
  if (has('[Content_Types].xml')) {
    if (has('word/document.xml'))
      return { format: 'word', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', label: 'Word document' }
    if (has('xl/workbook.xml')) return other('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel workbook')
    if (has('ppt/presentation.xml')) return other('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint presentation')
  }
  return has('content.xml') ? other('application/vnd.oasis.opendocument.text', 'OpenDocument file') : other('application/zip', 'ZIP archive')
}

/** Outlook mails and old Office files are boxes of one make; the names of their streams, in UTF-16, tell them apart. */
const compound = (bytes: Uint8Array): Recognised => {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const has = (stream: string): boolean => box.includes(Buffer.from(stream, 'utf16le'))
  if (has('__properties_version1.0')) return { format: 'outlook', mime: 'application/vnd.ms-outlook', label: 'Outlook mail' }
  if (has('WordDocument')) return other('application/msword', 'old Word document (.doc)')
  if (has('Workbook')) return other('application/vnd.ms-excel', 'old Excel workbook (.xls)')
  if (has('PowerPoint Document')) return other('application/vnd.ms-powerpoint', 'old PowerPoint presentation (.ppt)')
  return other('application/x-ole-storage', 'old Office file')
}

const textual = (bytes: Uint8Array, start: string, name: string): Recognised => {
  const readable = start.replaceAll('\0', '').replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
  if (isMail(readable)) return { format: 'mail', mime: 'message/rfc822', label: 'mail' }
  const opening = readable.replace(/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*/, '').toLowerCase()
  const page =
    /^<(!doctype html|html|head|body)\b/.test(opening) || (/\.x?html?$/i.test(name) && /<(p|div|table|span|body|html|h[1-6])\b/.test(readable.toLowerCase()))
  if (page) return { format: 'html', mime: 'text/html', label: 'web page' }
  if (/^<svg\b/.test(opening)) return other('image/svg+xml', 'SVG drawing')
  return bytes.length > 0 ? { format: 'text', mime: 'text/plain', label: 'text' } : other('application/octet-stream', 'unknown kind of file')
}

/** Header lines from the first on, one of which only a mail has. */
const isMail = (start: string): boolean => {
  const head = start.split(/\r?\n\r?\n/)[0] ?? ''
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const named = lines.filter(line => /^[A-Za-z][A-Za-z0-9-]*:\s?/.test(line))
  const first = lines[0] ?? ''
  return (
    /^([A-Za-z][A-Za-z0-9-]*:|From )/.test(first) &&
    named.length >= lines.length - 1 &&
    /^(From|Sender|Received|Return-Path|Delivered-To):/im.test(head) &&
    /^(Message-ID|MIME-Version|Received|Date):/im.test(head)
  )
}

/** Names a file might honestly have, by what it is. Nothing for the kinds with many names. */
const endings: { readonly [F in Format]?: RegExp } = {
  pdf: /\.pdf$/i,
  jpeg: /\.(jpe?g|jpe|jfif)$/i,
  picture: /\.(png|tiff?|gif|webp|avif|dng)$/i,
  heic: /\.(heic|heif|hif)$/i,
  word: /\.(docx|docm|dotx|dotm)$/i,
  outlook: /\.(msg|oft)$/i,
}

const known = /\.(pdf|jpe?g|png|tiff?|gif|webp|heic|docx|msg)$/i

/** "notes.pdf is a web page": a name that claims another kind than the content is. */
export const claimsAnother = ({ format }: Recognised, name: string): boolean =>
  known.test(name) && !(endings[format]?.test(name) ?? false) && format !== 'empty'
