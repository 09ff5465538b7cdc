import { type CivilDate, day } from '#core/civil-date.ts'
import type { Letter } from '#core/document/letter.ts'
import type { PrintOptions } from '#core/document/print.ts'
import { type Fonts, readFonts } from './fonts.ts'
import { layoutOf } from './layout.ts'
import { dataFor } from './pdf/data.ts'
import { insistOnOurFonts } from './pdf/embedded-fonts.ts'
import { type Typeset, typeset } from './pdf/typesetter.ts'
import { planLetter } from './plan/plan-letter.ts'
import { withSigns } from './with-signs.ts'

/** PDF/A wants a date. This one stands for none. */
const noDay = day('2000-01-01')

/**
 * A tagged PDF/A-2a. The same letter, fonts, day and options give the same bytes. `pages` and `starts` come from the layout. Setting blocks
 * its thread for a fraction of a second: run it where nobody waits. Rejects when a character has no font among ours.
 */
export const toPdf = async (letter: Letter, fonts: Fonts, dated: CivilDate = noDay, options: PrintOptions = {}): Promise<Typeset> => {
  const set = await typeset(dataFor(planLetter(letter, options), layoutOf(letter, options), dated), fonts)
  insistOnOurFonts(set.bytes)
  return set
}

/** `toPdf` with the fonts of a folder, which are read when the first PDF is wanted. */
export const pdfWriter = (fontsFolder: string): ((letter: Letter, options?: PrintOptions) => Promise<Typeset>) => {
  let fonts: Fonts | undefined
  return async (letter, options) => {
    fonts ??= readFonts(fontsFolder)
    const ours = fonts
    const set = (shown: Letter) => toPdf(shown, ours, noDay, options)
    return options?.withoutFont === 'sign' ? withSigns(letter, set) : set(letter)
  }
}
