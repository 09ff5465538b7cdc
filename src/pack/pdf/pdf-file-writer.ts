import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** Writes a PDF from front to back without holding it. Objects may be written in any order, each once, after their number is reserved. */
export type PdfFileWriter = {
  readonly reserve: () => number
  /** `body` in Latin-1, as PDF syntax. */
  readonly object: (number: number, body: string) => void
  /** `entries` of the dictionary without its brackets and without `Length`. */
  readonly stream: (number: number, entries: string, length: number, chunks: Iterable<Uint8Array>) => void
  readonly written: () => number
  /** Writes the table and the trailer. The identifier is made from what the file holds, so equal files have equal ones. */
  readonly finish: (root: number, info: number) => { readonly bytes: number; readonly sha256: string; readonly objects: number }
  /** Closes the file; harmless when closed. */
  readonly close: () => void
}

const bufferSize = 1 << 20

/** A new file, readable by its owner only. Fails where the name is taken. */
export const newPdfFile = (path: string): PdfFileWriter => {
  const file = openSync(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(bufferSize)
  const starts: number[] = [0]
  let filled = 0
  let flushed = 0
  let open = true

  const put = (bytes: Uint8Array): void => {
    hash.update(bytes)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    flushed += bytes.length
  }
  const flush = (): void => {
    if (filled > 0) put(buffer.subarray(0, filled))
    filled = 0
  }
  const add = (bytes: Uint8Array): void => {
    if (filled + bytes.length > bufferSize) flush()
    if (bytes.length > bufferSize) put(bytes)
    else {
      buffer.set(bytes, filled)
      filled += bytes.length
    }
  }
  const say = (text: string): void => add(Buffer.from(text, 'latin1'))
  const written = (): number => flushed + filled

  say('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  return {
    reserve: () => starts.push(-1) - 1,
    object: (number, body) => {
      starts[number] = written()
      say(`${number} 0 obj\n${body}\nendobj\n`)
    },
    stream: (number, entries, length, chunks) => {
      starts[number] = written()
      say(`${number} 0 obj\n<< ${entries} /Length ${length} >>\nstream\n`)
      for (const bytes of chunks) add(bytes)
      say('\nendstream\nendobj\n')
    },
    written,
    finish: (root, info) => {
      flush()
      const id = hash.copy().digest('hex').slice(0, 32).toUpperCase()
      const table = written()
      const line = (start: number): string => (start < 0 ? '0000000000 00000 f \n' : `${String(start).padStart(10, '0')} 00000 n \n`)
      say(`xref\n0 ${starts.length}\n0000000000 65535 f \n`)
      for (let from = 1; from < starts.length; from += 1000)
        say(
          starts
            .slice(from, from + 1000)
            .map(line)
            .join(''),
        )
      say(`trailer\n<< /Size ${starts.length} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${table}\n%%EOF\n`)
      flush()
      fsyncSync(file)
      return { bytes: flushed, sha256: hash.digest('hex'), objects: starts.length }
    },
    close: () => {
      if (open) closeSync(file)
      open = false
    },
  }
}
