/** A node of the document as mammoth reads it (mammoth 1.13, lib/documents.js), as far as we look at it. */
export type WordElement = {
  readonly type: string
  readonly children?: readonly WordElement[]
  readonly value?: string
  readonly styleName?: string | null
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly href?: string
  readonly breakType?: string
  readonly checked?: boolean
  readonly noteType?: string
  readonly noteId?: string
  readonly readAsBuffer?: () => Promise<Uint8Array>
}

/** Footnotes and endnotes are found by their reference. */
export type WordDocument = WordElement & {
  readonly notes?: { readonly resolve: (reference: WordElement) => (WordElement & { readonly body?: readonly WordElement[] }) | null }
}
