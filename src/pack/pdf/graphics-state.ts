/** How content leaves the stack of graphics states, counted from where it begins: `lowest` is 0 or less. */
export type StateBalance = { readonly lowest: number; readonly end: number; readonly inText: boolean }

/** Follows q, Q, BT and ET through decoded content; strings, comments and inline images are passed over. */
export const stateBalance = (content: Uint8Array): StateBalance => {
  let depth = 0
  let lowest = 0
  let inText = false
  let at = 0
  const end = content.length
  while (at < end) {
    const byte = content[at] ?? 0
    if (byte === openParenthesis) at = afterString(content, at)
    else if (byte === percent) at = afterLine(content, at)
    else if (isRegular(byte)) {
      const from = at
      while (at < end && isRegular(content[at] ?? 0)) at += 1
      const second = content[from + 1]
      if (at - from === 1) {
        if (byte === letter.q) depth += 1
        else if (byte === letter.Q) {
          depth -= 1
          lowest = Math.min(lowest, depth)
        }
      } else if (at - from === 2) {
        if (byte === letter.B && second === letter.T) inText = true
        else if (byte === letter.E && second === letter.T) inText = false
        else if (byte === letter.I && second === letter.D) at = afterInlineImage(content, at)
      }
    } else if (byte === slash) {
      at += 1
      while (at < end && isRegular(content[at] ?? 0)) at += 1
    } else at += 1
  }
  return { lowest, end: depth, inText }
}

const letter = { q: 0x71, Q: 0x51, B: 0x42, T: 0x54, E: 0x45, I: 0x49, D: 0x44 }
const openParenthesis = 0x28
const closeParenthesis = 0x29
const backslash = 0x5c
const percent = 0x25
const slash = 0x2f

const isSpace = (byte: number | undefined): boolean =>
  byte === undefined || byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0

const notRegular = new Set([0, 9, 10, 12, 13, 32, ...Buffer.from('()<>[]{}/%', 'latin1')])
const regular = Uint8Array.from({ length: 256 }, (_, byte) => (notRegular.has(byte) ? 0 : 1))
const isRegular = (byte: number): boolean => regular[byte] === 1

const afterString = (content: Uint8Array, from: number): number => {
  let level = 0
  for (let at = from; at < content.length; at += 1) {
    const byte = content[at]
    if (byte === backslash) at += 1
    else if (byte === openParenthesis) level += 1
    else if (byte === closeParenthesis) {
      level -= 1
      if (level === 0) return at + 1
    }
  }
  return content.length
}

const afterLine = (content: Uint8Array, from: number): number => {
  let at = from
  while (at < content.length && content[at] !== 10 && content[at] !== 13) at += 1
  return at
}

const afterInlineImage = (content: Uint8Array, from: number): number => {
  for (let at = from + 1; at + 1 < content.length; at += 1) {
    if (content[at] === letter.E && content[at + 1] === letter.I && isSpace(content[at - 1]) && isSpace(content[at + 2])) return at + 2
  }
  return content.length
}
