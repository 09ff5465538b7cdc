import { months } from '#core/chronology/day-words.ts'
import { type CivilDate, isCivilDate, type Precision } from '#core/civil-date.ts'

/** A date in running text. `ambiguous`: day and month can change places, and both give a real day. */
export type TextDate =
  | { readonly kind: 'date'; readonly written: string; readonly on: CivilDate; readonly precision: Precision }
  | { readonly kind: 'ambiguous'; readonly written: string; readonly either: readonly [CivilDate, CivilDate] }

/** Days and months named in English, ISO dates, and dates in figures. Figures with dots stand day first; with a slash either may. */
export const datesIn = (text: string): readonly TextDate[] => [...text.matchAll(pattern)].flatMap(match => dateOf(match[0], match.groups ?? {}) ?? [])

const name = [...months.map(month => `${month}|${month.slice(0, 3)}\\.?`), 'Sept\\.?'].join('|')
const pattern = new RegExp(
  [
    `\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \\u00a0](?<m1>${name})[ ,\\u00a0]+(?<y1>\\d{4})\\b`,
    `\\b(?<m2>${name})[ \\u00a0](?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\\d{4})\\b`,
    `\\b(?<m3>${months.join('|')})[ \\u00a0](?<y3>\\d{4})\\b`,
    '(?<![\\d./-])(?<y4>\\d{4})-(?<m4>\\d{2})-(?<d4>\\d{2})(?![\\d/-])',
    '(?<![\\d./-])(?<d5>\\d{1,2})\\.(?<m5>\\d{1,2})\\.(?<y5>\\d{4})(?![\\d/-]|\\.\\d)',
    '(?<![\\d./-])(?<a6>\\d{1,2})[/-](?<b6>\\d{1,2})[/-](?<y6>\\d{4})(?![\\d/-])',
  ].join('|'),
  'gu',
)

type Groups = { readonly [group: string]: string | undefined }

const dateOf = (written: string, { d1, m1, y1, d2, m2, y2, m3, y3, d4, m4, y4, d5, m5, y5, a6, b6, y6 }: Groups): TextDate | undefined => {
  if (a6 !== undefined) return inFigures(written, a6, b6, y6)
  if (m3 !== undefined) return date(written, civil(y3, monthOf(m3), '1'), 'month')
  return date(written, civil(y1 ?? y2 ?? y4 ?? y5, m4 ?? m5 ?? monthOf(m1 ?? m2), d1 ?? d2 ?? d4 ?? d5), 'day')
}

const inFigures = (written: string, a: string | undefined, b: string | undefined, year: string | undefined): TextDate | undefined => {
  const dayFirst = civil(year, b, a)
  const monthFirst = civil(year, a, b)
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return { kind: 'ambiguous', written, either: [dayFirst, monthFirst] }
  return date(written, dayFirst ?? monthFirst, 'day')
}

const date = (written: string, on: CivilDate | undefined, precision: Precision): TextDate | undefined => on && { kind: 'date', written, on, precision }

const monthOf = (word: string | undefined): string => String(months.findIndex(month => month.slice(0, 3) === word?.slice(0, 3)) + 1)

const civil = (year = '', month = '', day = ''): CivilDate | undefined => {
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(text) ? text : undefined
}
