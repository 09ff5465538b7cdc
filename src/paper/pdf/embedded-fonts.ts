import { fontNames } from '../fonts.ts'

/** Throws unless the PDF carries fonts and all of them are ours: Typst also sees the fonts of the machine. */
export const insistOnOurFonts = (pdf: Uint8Array): void => {
  const embedded = embeddedFonts(pdf)
  if (embedded.length === 0) throw new Error('The fonts of the PDF could not be read.')
  const others = embedded.filter(name => !fontNames.includes(name))
  if (others.length > 0) throw new Error(`The PDF was set with fonts that are not ours: ${others.join(', ')}.`)
}

/** Font names without the tag of the subset, each once. */
export const embeddedFonts = (pdf: Uint8Array): readonly string[] => {
  const found = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)
  return [...new Set([...found].map(match => match[1] ?? ''))]
}
