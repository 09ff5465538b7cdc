export type Diagnostic = { readonly message: string }

/** Which letters, or groups of letters that belong together, none of our fonts has. */
export class LettersWithoutFont extends Error {
  readonly letters: readonly string[]

  constructor(letters: readonly string[], options: ErrorOptions) {
    super(`No font of ours has these characters, so the PDF cannot show them: ${letters.map(named).join(', ')}.`, options)
    this.letters = letters
  }
}

/** An error that says what Typst said. Characters without a font are named first, as the user can do something about them. */
export const becauseOf = (cause: unknown): Error => {
  const messages = messagesIn(cause)
  const missing = [...new Set(messages.flatMap(message => lettersIn(withoutFont.exec(message)?.[1] ?? '')))]
  if (missing.length > 0) return new LettersWithoutFont(missing, { cause })
  return new Error(`Typst could not set the letter: ${messages.join('; ') || 'it gave no reason'}.`, { cause })
}

const withoutFont = /^PDF\/A-2[ab] error: the text `"(.+)"` could not be displayed with/su

/**
 * Typst prints signs that join others, such as vowels of Lao, as escapes, and names a space before them with them. Our fonts have all of ASCII.
 */
const lettersIn = (group: string): readonly string[] =>
  [group.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replace(/\p{ASCII}/gu, '')].filter(Boolean)

/** Export errors come as the printed form of a list, compile errors as a list. */
const messagesIn = (cause: unknown): readonly string[] => {
  if (Array.isArray(cause)) return cause.map((diagnostic: Diagnostic) => diagnostic.message)
  const text = cause instanceof Error ? cause.message : String(cause)
  const printed = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(match => (match[1] ?? '').replace(/\\(["\\])/g, '$1'))
  return printed.length > 0 ? printed : [text]
}

const named = (text: string): string => {
  const codes = [...text].map(character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  return `${text} (${codes.join(' ')})`
}
