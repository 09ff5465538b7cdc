// Word counts in twentieths of a point, font sizes in half points.

export const cm = (centimetres: number): number => Math.round(centimetres * 567)

export const pt = (points: number): number => points * 20

/** Arabic script is drawn a tenth larger, as its letters look small beside Latin ones. */
export const fontSize = (points: number): { readonly size: number; readonly sizeComplexScript: number } => ({
  size: points * 2,
  sizeComplexScript: Math.round(points * 2.2),
})

export const page = { width: 11906, height: 16838, margin: cm(2.5) }

export const textWidth = page.width - 2 * page.margin

/** Where the words of a numbered paragraph begin, and the words under it. */
export const numberIndent = cm(1)

export const grey = { rule: '808080', fill: 'F0F0F0', gap: 'DDDDDD' }
