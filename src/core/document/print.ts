/** How a paper is put on the page. Left out: A4, normal print. */
export type PrintOptions = { readonly paper?: PaperSize; readonly print?: PrintSize }

export type PaperSize = 'a4' | 'us-letter'

/** `large`: no letter smaller than 16 points. */
export type PrintSize = 'normal' | 'large'
