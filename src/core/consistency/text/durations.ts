/** What a text says of a sentence imposed, or of the most a law allows, in months. */
export type TextDuration = { readonly written: string; readonly of: 'sentence' | 'maximum'; readonly months: number }

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const number = `\\d+|${numbers.slice(1).join('|')}`
const length = `(?:(?<y>${number})[ \\u00a0-]years?(?:[’']?)(?:(?:,| and) (?<m>${number})[ \\u00a0-]months?)?|(?<o>${number})[ \\u00a0-]months?)`
const imposed = new RegExp(`\\b(?:sentenced(?: \\w+){0,3} to|sentence of|term of)(?: a(?: \\w+){0,2} of)?(?: imprisonment of)? ${length}`, 'giu')
const allowed = new RegExp(
  `\\b(?:maximum(?: \\w+){0,3} of|punishable (?:by|with)(?: \\w+){0,4}?|up to|at most) ${length}(?= (?:of |in )?(?:imprisonment|prison))`,
  'giu',
)

export const durationsIn = (text: string): readonly TextDuration[] => [...lengthsIn(text, imposed, 'sentence'), ...lengthsIn(text, allowed, 'maximum')]

const lengthsIn = (text: string, pattern: RegExp, of: TextDuration['of']): readonly TextDuration[] =>
  [...text.matchAll(pattern)].map(({ 0: written, groups: { y, m, o } = {} }) => ({
    written,
    of,
    months: o === undefined ? 12 * numberOf(y) + numberOf(m) : numberOf(o),
  }))

const numberOf = (word: string | undefined): number =>
  word === undefined ? 0 : /^\d/.test(word) ? Number(word) : Math.max(0, numbers.indexOf(word.toLowerCase()))
