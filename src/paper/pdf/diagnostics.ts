export type Diagnostic = { readonly message: string }

/** An error that says what Typst said. Characters without a font are named first, as the user can do something about them. */
export const becauseOf = (cause: unknown): Error => {
  const messages = messagesIn(cause)
  const missing = [...new Set(messages.flatMap(message => withoutFont.exec(message)?.[1] ?? []))]
  if (missing.length > 0) return new Error(`No font of ours has these characters, so the PDF cannot show them: ${missing.map(named).join(', ')}.`, { cause })
  return new Error(`Typst could not set the letter: ${messages.join('; ') || 'it gave no reason'}.`, { cause })
}

const withoutFont = /^PDF\/A-2a error: the text `"(.+)"` could not be displayed with/su

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
