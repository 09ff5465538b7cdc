import type { Decode } from './drawn-text.ts'

/** Reads a font's table from codes of two bytes to words (ISO 32000-1, 9.10.3). */
export const decoderOf = (table: string): Decode => {
  const words = new Map<number, string>()
  for (const [, body = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>/g)) words.set(Number.parseInt(code, 16), wordOf(to))
  }
  for (const [, body = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', last = '', to = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f\s]*>|\[[^\]]*\])/g)) {
      const first = Number.parseInt(from, 16)
      const listed = to.startsWith('[') ? [...to.matchAll(/<([0-9A-Fa-f\s]*)>/g)].map(([, word = '']) => wordOf(word)) : undefined
      for (let code = first; code <= Number.parseInt(last, 16); code += 1)
        words.set(code, listed ? (listed[code - first] ?? '') : counted(wordOf(to.slice(1, -1)), code - first))
    }
  }
  return codes => {
    let text = ''
    for (let at = 0; at + 1 < codes.length; at += 2) text += words.get(codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1)) ?? ''
    return text
  }
}

const wordOf = (hex: string): string => {
  const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex')
  return bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString('utf16le') : ''
}

const counted = (word: string, more: number): string => word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + more)
