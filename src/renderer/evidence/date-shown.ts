import type { TFunction } from 'i18next'
import type { CivilDate, Precision } from '#core/civil-date.ts'
import { dayShown } from '#renderer/host/clock.ts'

/** A date as far as it is known: "3 May 2024", "May 2024", "2024", "about 2024". */
export const dateShown = (date: CivilDate, precision: Precision = 'day', language: string, t: TFunction<'evidence'>): string => {
  if (precision === 'day') return dayShown(date, language)
  if (precision === 'month') return dayShown(date, language).replace(/^\d{1,2}\s/, '')
  const year = date.slice(0, 4)
  return precision === 'approximate' ? t('about', { year }) : year
}
