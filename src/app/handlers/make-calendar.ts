import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { aftercareOf } from '#core/calendar/aftercare.ts'
import { calendarOf } from '#core/calendar/calendar.ts'
import { icsOf } from '#core/calendar/ics.ts'
import { aftercareLaw } from '#law/calendar/aftercare.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'

export const makeCalendar: Handler<'case.calendar'> = async ({ case: file, asOf, ics }) => {
  const subject = openCase(file)
  const calendar = calendarOf(subject, calendarLawOf(profile, lawPack), asOf)
  const aftercare = aftercareOf(subject, aftercareLaw, asOf)
  if (ics === undefined) return { calendar, aftercare }
  const { stampedAt, opaqueId, withCodeName } = ics
  return { calendar, aftercare, ics: icsOf(calendar, { stampedAt, opaqueId, ...(withCodeName ? { withCodeName } : {}) }) }
}
