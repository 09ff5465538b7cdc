import { day } from '#core/civil-date.ts'
import type { InForce } from '#core/law/provision.ts'

/** Since the refugee policy was sent to members. Only the month, February 2015, is known; the first day stands for it. */
export const sinceTheRefugeePolicy: InForce = { from: day('2015-02-01') }
