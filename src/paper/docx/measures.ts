import { type Layout, sheets } from '../layout.ts'

// Word counts in twentieths of a point, font sizes in half points.

export const cm = (centimetres: number): number => Math.round(centimetres * 567)

export const pt = (points: number): number => points * 20

/** Arabic script is drawn a tenth larger, as its letters look small beside Latin ones. */
export const fontSize = (points: number): { readonly size: number; readonly sizeComplexScript: number } => ({
  size: points * 2,
  sizeComplexScript: Math.round(points * 2.2),
})

const margin = cm(2.5)

export const textWidthOf = ({ paper, cards }: Layout): number => (cards === undefined ? sheets[paper].width - 2 * margin : cm(cards.width) - 2 * cardInset)

export const cardInset = cm(0.5)

/** Cards stand in the middle of the sheet. */
export const pageOf = ({ paper, cards }: Layout) => {
  const { width, height } = sheets[paper]
  const side = cards === undefined ? margin : Math.floor((width - cm(cards.width * cards.across)) / 2)
  const top = cards === undefined ? margin : Math.floor((height - cm(cards.height * cards.down)) / 2)
  return {
    size: { width, height },
    margin: { top, right: side, bottom: cards === undefined ? top : cm(1), left: side, header: cm(1.25), footer: cm(1.25) },
  }
}

/** Where the words of a numbered paragraph begin, and the words under it. */
export const numberIndent = cm(1)

export const grey = { rule: '808080', fill: 'F0F0F0', gap: 'DDDDDD' }
