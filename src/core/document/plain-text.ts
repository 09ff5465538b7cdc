import type { Inline } from '#core/document/letter.ts'

/** A line of a letter without its marks, as a reader would say it. */
export const plainText = (inlines: readonly Inline[]): string => inlines.map(said).join('')

const said = (inline: Inline): string => {
  if (typeof inline === 'string') return inline
  // seam: the map pairs each kind with its own inline, which TypeScript cannot follow through a union
  return words[inline.kind](inline as never)
}

type Marked = Exclude<Inline, string>

const words: { readonly [K in Marked['kind']]: (inline: Extract<Marked, { readonly kind: K }>) => string } = {
  strong: ({ text }) => text,
  emphasis: ({ text }) => text,
  foreign: ({ text }) => text,
  cite: ({ text }) => text,
  unverified: ({ text }) => text,
  annex: ({ number, page }) => (page === undefined ? `Annex ${number}` : `Annex ${number}, p. ${page}`),
  ref: ({ to }) => to,
  placeholder: ({ label }) => `[${label}]`,
}
