import type { CivilDate, Precision } from '#core/civil-date.ts'

/** "3 May 2024", "May 2024", "2024", "about 2024". */
export const dayWords = (value: CivilDate, precision: Precision = 'day'): string => {
  const [year = '', month = '', day = ''] = value.split('-')
  const named = months[Number(month) - 1] ?? month
  return { day: `${Number(day)} ${named} ${year}`, month: `${named} ${year}`, year, approximate: `about ${year}` }[precision]
}

export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
