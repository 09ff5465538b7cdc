import type { Assessment, GroundFound } from '#core/assessment/assessment.ts'
import { isPleaded, standingOf } from '#core/assessment/order.ts'
import type { Conclusion } from '#core/law/ground.ts'

/** What a ground shows: its conclusion, what the lawyer decided, or that the decision is still the lawyer's. */
export type Shown = Conclusion | 'your-call' | 'leave-out'

/** The parts of the board, in its order. */
export const boardParts = ['plead', 'weak', 'open', 'left-out', 'fails', 'not-applicable'] as const

export type BoardPart = (typeof boardParts)[number]

/** A ground on the board; `place` counts from 1 among those pleaded, and is undefined for the others. */
export type Row = { readonly ground: GroundFound; readonly part: BoardPart; readonly shown: Shown; readonly place?: number }

/** Every ground in the order to plead it, the parts one after the other. */
export const rowsOf = ({ grounds, plead }: Assessment): readonly Row[] =>
  grounds.map(ground => {
    const place = plead.indexOf(ground.id)
    return { ground, part: partOf(ground), shown: shownOf(ground), ...(place === -1 ? {} : { place: place + 1 }) }
  })

/**
 * A rule that leaves discretion and is met, if only in part, asks for the lawyer's decision. One that stands strongly stands without it;
 * its question is asked beside it.
 */
export const shownOf = (ground: GroundFound): Shown => {
  const standing = standingOf(ground)
  return isYourCall(ground) && (standing === 'arguable' || standing === 'weak') ? 'your-call' : standing
}

/** The rule is met and leaves something to decide that nobody has decided. */
export const isYourCall = ({ discretion, weighing, conclusion }: GroundFound): boolean =>
  discretion !== undefined && weighing === undefined && (conclusion === 'strong' || conclusion === 'arguable' || conclusion === 'weak')

/** Which decisions the lawyer may take. A rule without discretion is not made stronger by deciding so: it can only be held back. */
export const weightsFor = ({ discretion }: GroundFound): readonly ('strong' | 'arguable' | 'weak' | 'leave-out')[] =>
  discretion === undefined ? ['weak', 'leave-out'] : ['strong', 'arguable', 'weak', 'leave-out']

/** How many facts a result rests on, and how many different exhibits stand behind them. */
export const countsOf = ({ relied }: GroundFound): { readonly facts: number; readonly exhibits: number } => ({
  facts: relied.length,
  exhibits: new Set(relied.flatMap(({ exhibits }) => exhibits.map(({ id }) => id))).size,
})

const partOf = (ground: GroundFound): BoardPart => {
  const standing = standingOf(ground)
  if (isPleaded(ground)) return 'plead'
  if (standing === 'weak' || standing === 'open' || standing === 'not-applicable') return standing
  return standing === 'leave-out' ? 'left-out' : 'fails'
}
