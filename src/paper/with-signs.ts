import type { Letter } from '#core/document/letter.ts'
import { LettersWithoutFont } from './pdf/diagnostics.ts'
import { clean } from './plan/clean.ts'

/** Sets a letter; for letters without a font a sign stands, and it is set again until there are none left. */
export const withSigns = async <T>(letter: Letter, set: (letter: Letter) => Promise<T>): Promise<T> => {
  const absent = new Set<string>()
  for (;;) {
    try {
      return await set(absent.size === 0 ? letter : signed(letter, absent))
    } catch (error) {
      const before = absent.size
      if (error instanceof LettersWithoutFont) for (const group of error.letters) absent.add(group)
      if (absent.size === before) throw error
    }
  }
}

/** The replacement character, which our fonts have. */
const sign = '\ufffd'

/** In every string of the letter, whatever it is for. Names of kinds and ids are plain Latin, which our fonts have. */
const signed = (letter: Letter, absent: ReadonlySet<string>): Letter =>
  JSON.parse(JSON.stringify(letter), (_, value: unknown) =>
    typeof value === 'string' ? [...absent].reduce((text, group) => text.replaceAll(group, sign), clean(value)) : value,
  )
