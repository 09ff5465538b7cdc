/** Text that is markup already. Everything else is escaped where it is put in. */
export type Html = { readonly markup: string }

type Part = Html | string | number | readonly Html[]

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.flatMap((text, at) => [text, at < parts.length ? markupOf(parts[at] ?? '') : '']).join(''),
})

export const nothing: Html = { markup: '' }

/** The markup where there is something to show. */
export const when = (shown: boolean, markup: () => Html): Html => (shown ? markup() : nothing)

const markupOf = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
