const limit = 100

/** Lines of at most 100 columns, the first and the others begun as told; a word too long for a line stands on a line of its own. */
export const wrap = (text: string, { first = '', rest = '' }: { readonly first?: string; readonly rest?: string } = {}): readonly string[] => {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    for (const word of part.split(/ +/)) {
      const start = lines.length === 0 ? first : rest
      if (line !== '' && columnsOf(start) + columnsOf(line) + 1 + columnsOf(word) > limit) {
        lines.push(start + line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push((lines.length === 0 ? first : rest) + line)
  }
  return lines.map(line => line.trimEnd())
}

/** Columns of a fixed-width screen: a Chinese character takes two, a mark none. */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const character of text) if (!/[\p{Mark}\p{Cf}]/u.test(character)) columns += wide.test(character) ? 2 : 1
  return columns
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u
