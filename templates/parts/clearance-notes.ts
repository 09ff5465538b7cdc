import { givenValue } from '#core/law/reader.ts'
import { isCarriedOut } from '#templates/parts/clearance.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { Standing } from '#templates/parts/standing.ts'

export type ClearanceNotes = {
  readonly uncleared: string
  readonly kept: string
  readonly notCarriedOut: string
  readonly circulating: string
  readonly noData: string
}

/** Why a letter that says the client is cleared may not go out yet. */
export const clearanceNotes = (clerk: Clerk, standing: Standing, notes: ClearanceNotes): readonly string[] => {
  if (standing.kind === 'kept') return [notes.kept]
  if (standing.kind !== 'cleared') return [notes.uncleared]
  const status = givenValue(clerk.read('alert.status'))
  return [
    ...(isCarriedOut(clerk, standing) ? [] : [notes.notCarriedOut]),
    ...(status === 'circulating' || status === 'requested' ? [notes.circulating] : []),
    ...(standing.how === 'no-data' ? [notes.noData] : []),
  ]
}
