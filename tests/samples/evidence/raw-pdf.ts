/** A PDF from its objects as they are to stand in the file. Streams may hold any bytes, as Latin-1. */
export type RawObject = { readonly number: number; readonly says: string }

const joined = (parts: readonly string[]): Uint8Array => new Uint8Array(Buffer.from(parts.join(''), 'latin1'))

export const rawPdf = (objects: readonly RawObject[], trailer: string): Uint8Array => section('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', objects, trailer)

/** The file with another revision saved behind it, as word processors and viewers do. */
export const savedAgain = (pdf: Uint8Array, objects: readonly RawObject[], trailer: string): Uint8Array => {
  const before = Buffer.from(pdf).toString('latin1')
  const last = before.slice(before.lastIndexOf('startxref') + 9).match(/\d+/)?.[0]
  return section(before, objects, `${trailer} /Prev ${last}`)
}

const section = (before: string, objects: readonly RawObject[], trailer: string): Uint8Array => {
  let text = before
  const places: string[] = ['0 1\n0000000000 65535 f \n']
  for (const { number, says } of objects) {
    places.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`)
    text += `${number} 0 obj\n${says}\nendobj\n`
  }
  const earlier = [...before.matchAll(/^(\d+) 0 obj$/gm)].map(([, number]) => Number(number))
  const size = Math.max(...objects.map(({ number }) => number), ...earlier) + 1
  return joined([text, 'xref\n', ...places, `trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`])
}

export const stream = (dictionary: string, contents: string): string => `<< ${dictionary} /Length ${contents.length} >>\nstream\n${contents}\nendstream`
