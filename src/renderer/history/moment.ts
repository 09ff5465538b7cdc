import { dayShown, timeOf } from '#renderer/host/clock.ts'

/** The day and the time of a UTC instant where the reader is: "24 Nov 2026" and "14:05". */
export const momentOf = (instant: string, language: string): { readonly day: string; readonly time: string } => ({
  day: dayShown(instant, language).split(',')[0] ?? '',
  time: timeOf(instant, language),
})
