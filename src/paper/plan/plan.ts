// The letter with all that is the same in every format already settled: numbers given, references resolved, words cleaned and divided by
// script. A writer only draws it.

export type Plan = {
  readonly title: string
  readonly language: string
  readonly header: Line
  /** The words of the footer: "Page 3 of 12" is `page`, 3, `of`, 12. */
  readonly footer: { readonly page: string; readonly of: string }
  readonly blocks: readonly PlannedBlock[]
}

export type Line = readonly Run[]

/** A stretch of text drawn in one way. A newline in `text` is a line break. */
export type Run = {
  readonly text: string
  readonly script: Script
  /** BCP 47. */
  readonly language: string
  readonly style: Style
  readonly link?: Link
}

/** How the text is drawn, told from its characters: the font and the direction, not the language. */
export type Script = 'plain' | 'right-to-left' | 'han'

export type Style = 'plain' | 'strong' | 'emphasis' | 'placeholder' | 'unverified'

/** `number`: the text is the number of the numbered paragraph at the anchor, and follows it. */
export type Link = { readonly anchor: string; readonly shows: 'number' | 'words' } | { readonly address: string }

export type PlannedBlock =
  | { readonly kind: 'title'; readonly text: Line; readonly subtitle?: Line }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly id: string; readonly anchor: string; readonly text: Line }
  /** `number` is absent from an unnumbered paragraph. `leads` when it introduces what follows and must not part from it. */
  | { readonly kind: 'paragraph'; readonly anchor: string; readonly number?: number; readonly leads: boolean; readonly text: Line }
  | { readonly kind: 'lettered'; readonly items: readonly Line[] }
  | { readonly kind: 'bullets'; readonly items: readonly Line[] }
  | { readonly kind: 'quote'; readonly text: Line }
  | { readonly kind: 'box'; readonly caption: string; readonly rows: readonly LabelledLine[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly widths: readonly number[]
      readonly head: readonly Line[]
      readonly rows: readonly { readonly anchor?: string; readonly cells: readonly Line[] }[]
    }
  | { readonly kind: 'signature'; readonly lines: readonly LabelledLine[]; readonly name: Line }
  | { readonly kind: 'page-break' }
  /** `alt` says the logo in words; its height is in centimetres. */
  | { readonly kind: 'letterhead'; readonly name: Line; readonly lines: readonly Line[]; readonly logo?: PlannedLogo }

export type PlannedLogo = { readonly type: 'png' | 'jpg'; readonly bytes: Uint8Array; readonly width: number; readonly height: number; readonly alt: string }

export type LabelledLine = { readonly label: Line; readonly value: Line }

export type BlockOf<K extends PlannedBlock['kind']> = Extract<PlannedBlock, { readonly kind: K }>

/** One handler for each kind of block: a kind without one does not compile. */
export type BlockHandlers<Result> = { readonly [K in PlannedBlock['kind']]: (block: BlockOf<K>) => Result }

export const handle = <Result>(handlers: BlockHandlers<Result>, block: PlannedBlock): Result => {
  // seam: the map holds, under each kind, the handler of that kind
  const handler = handlers[block.kind] as (block: PlannedBlock) => Result
  return handler(block)
}

export const plainText = (line: Line): string => line.map(run => run.text).join('')
