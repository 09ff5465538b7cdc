import type { CalendarRule } from '#core/calendar/rule.ts'
import { addDays, type CivilDate } from '#core/civil-date.ts'
import { ownBasis } from '#law/calendar/from-clock.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'

/** The day a law pack was last compared with its sources, and how long that holds. */
export type Checked = { readonly checkedOn: CivilDate; readonly staleAfterDays: number }

/** The last day on which the law and the procedure count as checked. */
export const upkeep = (profile: ProcedureProfile, law: Checked): readonly CalendarRule[] => [
  recheck('law.recheck', 'd31', 'Law to be compared with its sources', law),
  recheck('procedure.recheck', 'd32', 'Procedure to be compared with its sources', profile),
]

const recheck = (id: string, code: string, title: string, { checkedOn, staleAfterDays }: Checked): CalendarRule => ({
  id,
  code,
  kind: 'soft',
  title,
  says: `Last compared on ${checkedOn}. After this day treat every rule as in need of a check.`,
  warns: [],
  basis: ownBasis,
  runs: { kind: 'fixed', on: addDays(checkedOn, staleAfterDays) },
  goBy: 'first-day',
  late: 'overdue',
  alarmDaysBefore: [],
})
