import { escapeText, fold } from '#core/calendar/content-line.ts'
import type { Calendar, Deadline } from '#core/calendar/deadline.ts'
import { addDays, type CivilDate } from '#core/civil-date.ts'

export type IcsOptions = {
  /** UTC, as RFC 5545 writes it: `20261123T080000Z`. The same stamp gives the same bytes. */
  readonly stampedAt: string
  /** A random id kept with the case, of letters, digits and hyphens. Never a name and nothing computed from one. */
  readonly opaqueId: string
  /** What a stranger may read over a shoulder. */
  readonly wording?: IcsWording
  readonly withCodeName?: true
}

export type IcsWording = { readonly fixed: string; readonly other: string }

/** What stands in a calendar where nothing else was asked for. */
export const neutral: IcsWording = { fixed: 'File review (fixed date)', other: 'File review' }

/**
 * The calendar as an iCalendar file (RFC 5545) without names, grounds or authorities. Deadlines that are met or have passed are left
 * out. Throws a RangeError for a stamp or an id not of its form.
 */
export const icsOf = (calendar: Calendar, options: IcsOptions): string => {
  if (!/^\d{8}T\d{6}Z$/.test(options.stampedAt)) throw new RangeError(`Not a UTC stamp: ${options.stampedAt}`)
  if (!/^[A-Za-z0-9-]{8,64}$/.test(options.opaqueId)) throw new RangeError('The opaque id needs 8 to 64 letters, digits or hyphens')
  const open = calendar.deadlines.filter(({ status }) => status !== 'met' && status !== 'passed')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//File reviews//EN',
    'CALSCALE:GREGORIAN',
    ...open.flatMap(deadline => eventOf(deadline, calendar, options)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}

const eventOf = (deadline: Deadline, { codeName }: Calendar, { stampedAt, opaqueId, wording = neutral, withCodeName }: IcsOptions): readonly string[] => {
  const words = deadline.kind === 'hard' ? wording.fixed : wording.other
  const summary = escapeText(withCodeName ? `${words}: ${codeName}` : words)
  return [
    'BEGIN:VEVENT',
    `UID:${opaqueId}-${deadline.code}`,
    `DTSTAMP:${stampedAt}`,
    `DTSTART;VALUE=DATE:${basic(deadline.on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(deadline.on, 1))}`,
    `SUMMARY:${summary}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...deadline.alarms.flatMap(({ daysBefore }) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${daysBefore}D`, `DESCRIPTION:${summary}`, 'END:VALARM']),
    'END:VEVENT',
  ]
}

const basic = (date: CivilDate): string => date.replaceAll('-', '')
