import type { CivilDate } from '#core/civil-date.ts'
import { compactOf } from '#core/evidence/leak/flatten.ts'

/** A day as papers write it, in compact form: with the month's name in several languages, and in figures. */
export const dayForms = (day: CivilDate): readonly string[] => {
  const [year = '', month = '', date = ''] = day.split('-')
  const bare = { month: String(Number(month)), date: String(Number(date)) }
  const named = languages.flatMap(language => {
    const names = (['long', 'short'] as const).map(style => compactOf(monthName(language, style, Number(month))))
    return names.flatMap(name => [bare.date, date].flatMap(one => [`${one}${name}${year}`, `${name}${one}${year}`, `${one}de${name}de${year}`]))
  })
  return [
    ...new Set([...named, `${year}${month}${date}`, `${date}${month}${year}`, `${bare.date}${bare.month}${year}`, `${year}年${bare.month}月${bare.date}日`]),
  ]
}

const languages = ['en', 'fr', 'es', 'ar', 'ru', 'tr', 'de', 'uk', 'fa-u-ca-gregory']

const monthName = (language: string, style: 'long' | 'short', month: number): string => {
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' }).formatToParts(
    new Date(Date.UTC(2000, month - 1, 15)),
  )
  return parts.find(({ type }) => type === 'month')?.value ?? ''
}
