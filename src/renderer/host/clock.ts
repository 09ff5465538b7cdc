import { type CivilDate, isCivilDate } from '#core/civil-date.ts'

/** Today where the user is: the one place of the page that reads the calendar. */
export const today = (): CivilDate => {
  const text = new Date().toLocaleDateString('sv-SE')
  if (!isCivilDate(text)) throw new RangeError(`The machine gives no day: ${text}`)
  return text
}

/** Milliseconds since 1970: runs on while the machine sleeps. */
export const millisecondsNow = (): number => Date.now()

/** The present instant as RFC 5545 writes it in UTC: 20261123T080000Z. */
export const utcStamp = (): string => new Date().toISOString().replace(/[-:]|\.\d{3}/g, '')

/** From now to a UTC instant; below zero once it is past. */
export const secondsUntil = (instant: string): number => (Date.parse(instant) - Date.now()) / 1000

/** English by itself is written the American way; a lawyer's papers are not. */
const region = (language: string) => (language === 'en' ? 'en-GB' : language)

/** "14:05" where the user is, of a UTC instant. */
export const timeOf = (instant: string, language: string): string =>
  new Date(instant).toLocaleTimeString(region(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** "3 May 2024" of a civil day, or "3 May 2024, 14:05" of a UTC instant. */
export const dayShown = (value: string, language: string): string => {
  const whole = value.includes('T')
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
  return whole
    ? new Date(value).toLocaleString(region(language), { ...options, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    : new Date(`${value}T00:00:00Z`).toLocaleDateString(region(language), { ...options, timeZone: 'UTC' })
}
