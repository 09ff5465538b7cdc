import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFObjectParser, PDFRef } from '@cantoo/pdf-lib'

/**
 * A PDF read object by object from the disk, so that its size does not matter. Only files that qpdf wrote with a plain cross-reference
 * table and no object streams.
 */
export type StoredPdf = {
  readonly root: PDFDict
  readonly bytes: number
  readonly object: (number: number) => StoredObject | undefined
  /** Bytes of a stream as they are in the file, at most a chunk at a time. */
  readonly chunks: (stream: StreamAt) => Iterable<Uint8Array>
  readonly close: () => void
}

/** A dictionary with `stream` is that of a stream. */
export type StoredObject = { readonly value: PDFObject; readonly stream?: StreamAt }

export type StreamAt = { readonly offset: number; readonly length: number }

/** Throws when the file is not of this kind. The caller closes it. */
export const openStored = (path: string): StoredPdf => {
  const file = openSync(path, 'r')
  try {
    return read(file)
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** Bytes read ahead, and bytes of a stream passed on at a time. */
const ahead = 1 << 18
/** One for all files: a chunk is used up before the next is asked for. */
const passing = Buffer.allocUnsafe(1 << 20)

const read = (file: number): StoredPdf => {
  const { size } = fstatSync(file)
  const context = PDFContext.create()
  const parse = (bytes: Uint8Array): PDFObject => PDFObjectParser.forBytes(bytes, context).parseObject()
  const buffer = Buffer.allocUnsafe(ahead)
  let block: { readonly from: number; readonly bytes: Buffer } | undefined

  const bytesAt = (from: number, length: number): Buffer => {
    if (block === undefined || from < block.from || from + length > block.from + block.bytes.length) {
      const bytes = length > ahead ? Buffer.allocUnsafe(length) : buffer
      block = { from, bytes: bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from)) }
    }
    return block.bytes.subarray(from - block.from, from - block.from + length)
  }

  const { starts, trailer } = readTable(bytesAt, size, parse)
  const ends = endsOf(starts, size)
  let known = new Map<number, StoredObject>()

  const object = (number: number): StoredObject | undefined => {
    const seen = known.get(number)
    if (seen) return seen
    const start = starts[number]
    const end = ends.get(start ?? 0)
    if (!start || end === undefined) return undefined
    const found = readObject(bytesAt, start, end, parse)
    if (known.size >= mostKept) known = new Map()
    known.set(number, found)
    return found
  }

  const root = trailer instanceof PDFDict ? trailer.get(PDFName.of('Root')) : undefined
  const catalog = root instanceof PDFRef ? object(root.objectNumber)?.value : undefined
  if (!(catalog instanceof PDFDict)) throw new Error('The PDF has no catalogue.')
  return {
    root: catalog,
    bytes: size,
    object,
    chunks: function* ({ offset, length }) {
      for (let at = 0; at < length; ) {
        const got = readSync(file, passing, 0, Math.min(passing.length, length - at), offset + at)
        if (got === 0) throw new Error('The PDF ends inside a stream.')
        yield passing.subarray(0, got)
        at += got
      }
    },
    close: () => closeSync(file),
  }
}

/** Objects kept parsed; a large file starts over. */
const mostKept = 1000

type BytesAt = (from: number, length: number) => Buffer

/** Where each object starts, by number; 0 for none. */
const readTable = (bytesAt: BytesAt, size: number, parse: (bytes: Uint8Array) => PDFObject) => {
  const from = Math.max(0, size - 64)
  const at = Number(/startxref\s+(\d+)\s+%%EOF/.exec(bytesAt(from, size - from).toString('latin1'))?.[1])
  const head = /^xref\s+0 (\d+)\s*\n/.exec(bytesAt(at, Math.min(64, size - at)).toString('latin1'))
  if (!head) throw new Error('The PDF has no plain cross-reference table.')
  const count = Number(head[1])
  const table = Buffer.from(bytesAt(at + head[0].length, count * entryLength))
  const starts = Array.from({ length: count }, (_, number) => {
    const entry = table.toString('latin1', number * entryLength, number * entryLength + 18)
    return entry.endsWith('n') ? Number(entry.slice(0, 10)) : 0
  })
  const after = at + head[0].length + count * entryLength
  const trailer = bytesAt(after, size - after).toString('latin1')
  return { starts, trailer: parse(Buffer.from(trailer.replace(/^trailer\s*/, ''), 'latin1')) }
}

const entryLength = 20

const endsOf = (starts: readonly number[], size: number): ReadonlyMap<number, number> => {
  const sorted = starts.filter(start => start > 0).toSorted((a, b) => a - b)
  return new Map(sorted.map((start, index) => [start, sorted[index + 1] ?? size]))
}

/** qpdf writes a line end inside a string as an escape, so the first such line is the keyword and nothing else. */
const keyword = Buffer.from('\nstream\n', 'latin1')

const readObject = (bytesAt: BytesAt, start: number, end: number, parse: (bytes: Uint8Array) => PDFObject): StoredObject => {
  const span = end - start
  const head = bytesAt(start, Math.min(span, 1 << 16))
  const at = head.indexOf(keyword)
  const whole = at < 0 && span > head.length ? bytesAt(start, span) : head
  const from = whole.indexOf('obj') + 3
  const value = parse(Buffer.from(at < 0 ? whole.subarray(from) : whole.subarray(from, at)))
  if (at < 0 || !(value instanceof PDFDict)) return { value }
  const length = value.get(PDFName.of('Length'))
  if (!(length instanceof PDFNumber)) throw new Error('A stream of the PDF has no length.')
  return { value, stream: { offset: start + at + keyword.length, length: length.asNumber() } }
}
