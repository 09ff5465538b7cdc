import { Temporal } from 'temporal-polyfill'
import { addDays, type CivilDate } from '#core/civil-date.ts'

/** Monday to Friday. Public holidays are not known here. */
const isWorkingDay = (date: CivilDate): boolean => Temporal.PlainDate.from(date).dayOfWeek <= 5

/** The day itself when it is a working day, else the Friday before. */
export const workingDayAtLatest = (date: CivilDate): CivilDate => (isWorkingDay(date) ? date : workingDayAtLatest(addDays(date, -1)))

/** Never the day itself. */
export const workingDayBefore = (date: CivilDate): CivilDate => workingDayAtLatest(addDays(date, -1))
