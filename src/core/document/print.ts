/** How a paper is put on the page. Left out: A4, normal print. */
export type PrintOptions = {
  readonly paper?: PaperSize
  readonly print?: PrintSize
  /** Where references to annexes lead outside the letter, such as `bundle.pdf#page=43`; one not named leads to the annex list as ever. */
  readonly annexLinks?: readonly AnnexLink[]
  /** Left out: a PDF with a letter none of our fonts has is refused. `sign`: a sign stands for it; for lists that must come out whatever is in them. */
  readonly withoutFont?: 'sign'
}

/** `page` as the reference names it; left out, the annex as a whole. */
export type AnnexLink = { readonly number: number; readonly page?: number; readonly to: string }

export type PaperSize = 'a4' | 'us-letter'

/** `large`: no letter smaller than 16 points. */
export type PrintSize = 'normal' | 'large'
