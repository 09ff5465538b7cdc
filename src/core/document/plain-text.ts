import type { Inline } from '#core/document/letter.ts'

/** A line of a letter without its marks, as a reader would say it. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map(inline => (typeof inline === 'string' ? inline : words[inline.kind](inline as never))).join('')

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
