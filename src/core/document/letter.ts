// The document model: one letter, written once, drawn as text, DOCX and PDF. A new kind of block or inline breaks every writer
// until it is handled.

export type Letter = {
  /** Document title for metadata and the first line: "Request for deletion". */
  readonly title: string
  /** BCP 47 of the whole letter. */
  readonly language: string
  /** Left part of the running header; no client name by default. */
  readonly header: string
  /** `card`: a card to carry, drawn several times on a sheet and without header or page number. Left out, pages. */
  readonly page?: 'card'
  readonly blocks: readonly Block[]
}

/** Where a paragraph's assertions come from, for "rests on" lists. */
export type Rest = { readonly fact: string; readonly item?: string; readonly exhibits: readonly string[]; readonly alleged: boolean }

export type Block =
  /** Level 1 is a part of the letter, level 2 a ground within it. `id` is the target of cross-references. */
  | { readonly kind: 'title'; readonly text: string; readonly subtitle?: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly id: string; readonly text: readonly Inline[] }
  /** Numbered paragraphs count through the whole letter; `id` is the target of cross-references. */
  | {
      readonly kind: 'paragraph'
      readonly id: string
      readonly numbered: boolean
      readonly text: readonly Inline[]
      readonly rests?: readonly Rest[]
      readonly asserts?: boolean
    }
  /** (a), (b), (c) under the paragraph before. */
  | { readonly kind: 'lettered'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly text: readonly Inline[] }
  /** Label and value, two columns, for cover boxes and identity blocks. `caption` names it for assistive technology and is not printed. */
  | { readonly kind: 'box'; readonly caption: string; readonly rows: readonly { readonly label: string; readonly value: readonly Inline[] }[] }
  /**
   * `widths` are relative, one for each column. The header row repeats on every page. `caption` as for a box. `annexes` makes the table
   * the annex list: the annex number of each row, in the order of the rows, to which annex references lead.
   */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly widths: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
      readonly annexes?: readonly number[]
    }
  /** Lines to sign on, never split over pages. An empty value is a rule to write on. */
  | { readonly kind: 'signature'; readonly lines: readonly { readonly label: string; readonly value: readonly Inline[] }[]; readonly name: readonly Inline[] }
  | { readonly kind: 'page-break' }
  | ({ readonly kind: 'letterhead' } & Letterhead)

/** Who writes, above everything else on the first page. The logo's bytes are base64, its size in pixels. */
export type Letterhead = {
  readonly name: string
  readonly lines: readonly string[]
  readonly logo?: { readonly type: 'image/png' | 'image/jpeg'; readonly base64: string; readonly width: number; readonly height: number }
}

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  /** Words in another script or language; `language` is BCP 47 and decides font, direction and hyphenation. */
  | { readonly kind: 'foreign'; readonly text: string; readonly language: string }
  /** A citation of a provision, as it is printed. */
  | { readonly kind: 'cite'; readonly provision: string; readonly text: string }
  /** The mark printed behind words of law that were not compared with the official text. */
  | { readonly kind: 'unverified'; readonly text: string }
  /** Prints "Annex 3, p. 2", without brackets; links to the annex's row in the annex list where the letter has one. */
  | { readonly kind: 'annex'; readonly exhibit: string; readonly number: number; readonly page?: number }
  /**
   * A real cross-reference. `number` prints a numbered paragraph's number alone ("12"), so that the sentence says "paragraph" in its own
   * language and can name a range; `text` prints a heading's words.
   */
  | { readonly kind: 'ref'; readonly to: string; readonly show: 'number' | 'text' }
  /** A gap the lawyer must fill; printed in brackets and listed. */
  | { readonly kind: 'placeholder'; readonly fact: string; readonly item?: string; readonly label: string }

export const strong = (text: string): Inline => ({ kind: 'strong', text })
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', text })
export const foreign = (text: string, language: string): Inline => ({ kind: 'foreign', text, language })
