import type { Segment } from '#casefile/problem.ts'

export type JsonText =
  | { readonly kind: 'value'; readonly value: unknown; readonly repeatedKeys: readonly (readonly Segment[])[] }
  /** Line and column count from 1; a column is one UTF-16 unit. */
  | { readonly kind: 'malformed'; readonly line: number; readonly column: number; readonly reason: string; readonly remedy: string }

const deepest = 32

/**
 * Reads JSON (RFC 8259) and says where it breaks off, which engines do each in their own way. Also finds keys written twice in
 * one object, of which `JSON.parse` would silently keep the last.
 */
export const readJson = (text: string): JsonText => {
  const repeatedKeys: (readonly Segment[])[] = []
  let position = 0

  const skip = () => {
    while (' \t\n\r'.includes(text[position] ?? '-')) position += 1
  }

  /** Steps over the mark, if it is what stands next. */
  const take = (mark: string): boolean => {
    skip()
    if (text[position] !== mark) return false
    position += 1
    return true
  }

  const value = (path: readonly Segment[]): void => {
    if (path.length > deepest) throw brokenAt('the file is nested too deeply', 'Compare it with the example in docs/file-formats.md.')
    if (take('{')) object(path)
    else if (take('[')) list(path)
    else if (text[position] === '"') string()
    else word()
  }

  const object = (path: readonly Segment[]): void => {
    if (take('}')) return
    const keys = new Set<string>()
    do {
      skip()
      if (text[position] !== '"') throw unexpected('a name in double quotation marks')
      const key = string()
      if (keys.has(key)) repeatedKeys.push([...path, key])
      keys.add(key)
      if (!take(':')) throw unexpected('a colon')
      value([...path, key])
    } while (take(','))
    if (!take('}')) throw unexpected('a comma or “}”')
  }

  const list = (path: readonly Segment[]): void => {
    if (take(']')) return
    let index = 0
    do value([...path, index++])
    while (take(','))
    if (!take(']')) throw unexpected('a comma or “]”')
  }

  const word = (): void => {
    const pattern = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
    pattern.lastIndex = position
    const found = pattern.exec(text)
    if (!found) throw unexpected('a value')
    position += found[0].length
  }

  const string = (): string => {
    const whole = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
    whole.lastIndex = position
    const found = whole.exec(text)
    if (!found)
      throw brokenAt(
        'a text in quotation marks is not closed on its line, or holds a character that must be escaped',
        'Close it with a double quotation mark; write a line break in it as \\n and a backslash as \\\\.',
      )
    position += found[0].length
    return String(JSON.parse(found[0]))
  }

  const unexpected = (wanted: string): Broken => {
    const found = text.codePointAt(position)
    if (found === undefined) return brokenAt(`the text ends where ${wanted} is expected`, 'The file seems cut off. Take a fresh copy.')
    const mark = String.fromCodePoint(found)
    return brokenAt(`“${mark}” stands where ${wanted} is expected`, hints[mark] ?? 'Correct the text at that place.')
  }

  const brokenAt = (reason: string, remedy: string): Broken => ({ position, reason, remedy })

  try {
    value([])
    skip()
    if (position < text.length) throw unexpected('the end of the file')
    return { kind: 'value', value: JSON.parse(text), repeatedKeys }
  } catch (thrown) {
    if (!isBroken(thrown)) throw thrown
    const before = text.slice(0, thrown.position).split(/\r\n|\r|\n/)
    return { kind: 'malformed', line: before.length, column: (before.at(-1) ?? '').length + 1, reason: thrown.reason, remedy: thrown.remedy }
  }
}

type Broken = { readonly position: number; readonly reason: string; readonly remedy: string }

const isBroken = (thrown: unknown): thrown is Broken => typeof thrown === 'object' && thrown !== null && 'position' in thrown

const hints: { readonly [mark: string]: string } = {
  '}': 'Take out the comma before it, or write what is missing.',
  ']': 'Take out the comma before it, or write what is missing.',
  "'": 'Use double quotation marks.',
  '“': 'Use straight double quotation marks.',
  '”': 'Use straight double quotation marks.',
  '/': 'Take out the comment: the format has none. Use "note".',
  '"': 'Write a comma or colon before it.',
}
