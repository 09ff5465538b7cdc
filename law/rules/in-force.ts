import { day } from '#core/civil-date.ts'
import type { InForce } from '#core/law/provision.ts'

/** Since the Rules on the Processing of Data took effect. */
export const sinceTheRules: InForce = { from: day('2012-07-01') }

/** Since the first Silver Notice of the pilot. */
export const sinceTheSilverPilot: InForce = { from: day('2025-01-10') }

/** The day the General Secretariat published its list of excluded offences, unfunded cheques among them. */
export const listOfExcludedOffences = day('2022-01-28')
