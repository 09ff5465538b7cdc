import { addMonths, type CivilDate, isCivilDate } from '#core/civil-date.ts'
import type { Reader } from '#core/law/reader.ts'
import { givenValue } from '#core/law/reader.ts'
import { profile } from '#law/procedure/index.ts'
import type { RequestKind } from '#templates/client-briefing/stage.ts'
import type { Clerk } from '#templates/parts/clerk.ts'

/** The CCF's targets in whole months; undefined where none is known. */
export const monthsFor = (request: RequestKind): number | undefined => (request === 'access' ? access : request === 'deletion' ? deletion : undefined)

const months = (period: `P${number}M`): number => Number(period.slice(1, -1))

export const monthsToCheck = months(profile.clocks.admissibility.runs.period)
const access = months(profile.clocks.access.runs.period)
const deletion = months(profile.clocks['correction-deletion'].runs.period)

/** The day by which the CCF means to answer; undefined unless the very day of acceptance is known. */
export const targetOf = (clerk: Clerk, request: RequestKind, item: Reader): CivilDate | undefined => {
  const accepted = clerk.read('ccf.admissible-on', item)
  const on = givenValue(accepted)
  const period = monthsFor(request)
  if (period === undefined || typeof on !== 'string' || !isCivilDate(on) || (accepted.answer?.precision ?? 'day') !== 'day') return undefined
  return addMonths(on, period)
}
