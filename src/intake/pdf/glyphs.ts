type Glyph = { readonly unicode?: unknown; readonly width?: unknown; readonly isSpace?: unknown }

/** Glyphs and, between them, kerning in thousandths. */
export const spoken = (
  glyphs: unknown,
  { size, spacing, scale }: { readonly size: number; readonly spacing: number; readonly scale: number },
): { readonly words: string; readonly width: number } => {
  let words = ''
  let width = 0
  for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof glyph === 'number') {
      width -= (glyph / 1000) * size
      if (glyph < -200) words += ' '
    } else if (typeof glyph === 'object' && glyph !== null) {
      const { unicode, width: advance }: Glyph = glyph
      words += typeof unicode === 'string' ? unicode : ''
      width += ((typeof advance === 'number' ? advance : 0) / 1000) * size + spacing
    }
  }
  return { words, width: width * scale }
}
