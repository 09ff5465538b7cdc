import type { CivilDate, Precision } from '#core/civil-date.ts'
import type { Inline } from '#core/document/letter.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "3 May 2024", "May 2024", "2024", "about 2024". */
export const dayWords = (value: CivilDate, precision: Precision = 'day'): string => {
  const [year = '', month = '', day = ''] = value.split('-')
  const monthName = months[Number(month) - 1] ?? month
  switch (precision) {
    case 'day':
      return `${Number(day)}\u00a0${monthName} ${year}`
    case 'month':
      return `${monthName} ${year}`
    case 'year':
      return year
    case 'approximate':
      return `about ${year}`
  }
}

/** "on" before a day becomes "in" before a month or a year. */
export const fitPrepositions = (text: readonly Inline[]): readonly Inline[] =>
  text.map((inline, at) => {
    const next = text[at + 1]
    if (typeof inline !== 'string' || typeof next !== 'string' || !monthOrYear.test(next)) return inline
    return inline.replace(/\b([Oo])n $/, (_, o: string) => (o === 'O' ? 'In ' : 'in '))
  })

const monthOrYear = new RegExp(`^(?:(?:${months.join('|')}) \\d{4}|(?:about )?\\d{4})$`)
