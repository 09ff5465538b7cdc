import { dayOfAnswer, type Recorded } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { type Check, type Discrepancy, foundIn, placeOf } from '#core/consistency/discrepancy.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Use } from '#core/law/finding.ts'
import type { Reader } from '#core/law/reader.ts'

/** A dated fact. `group` where it repeats. `when` limits it to some items: of `earlier`, one that may be meant softens the finding. */
export type Moment = { readonly fact: string; readonly group?: string; readonly when?: Expression }

/**
 * `pair: 'same'` compares within one item. `every`: `later` is out of order only when it comes before each recorded `earlier`, since it
 * may rest on any of them. The same day is in order.
 */
export type Order = {
  readonly id: string
  readonly earlier: Moment
  readonly later: Moment
  readonly pair: 'same' | 'every'
  /** A clause that says they stand the wrong way round. */
  readonly says: (earlier: string, later: string) => string
  readonly mend: string
}

export const orderCheck =
  (order: Order): Check =>
  ({ reader, subject }) => {
    const list = order.pair === 'every' ? order.earlier.group : undefined
    const isComplete = list === undefined || subject.groups[list]?.complete === true
    return readersOf(reader, order.later.group ?? (order.pair === 'same' ? order.earlier.group : undefined)).flatMap(at => {
      if (order.later.when && evaluate(order.later.when, at).truth !== 'yes') return []
      const then = momentIn(at, order.later.fact)
      const firsts = then && firstMoments(order, order.pair === 'same' ? at : reader)
      return then && firsts ? discrepancies(order, firsts, then, isComplete) : []
    })
  }

type Found = Recorded & { readonly use: Use }

type Firsts = { readonly moments: readonly [Found, ...Found[]]; readonly allMeant: boolean }

/** Undefined while one of them is not known: it might be the one in order. */
const firstMoments = ({ earlier, pair }: Order, reader: Reader): Firsts | undefined => {
  const judged = readersOf(reader, pair === 'same' ? undefined : earlier.group)
    .map(at => ({ truth: earlier.when === undefined ? 'yes' : evaluate(earlier.when, at).truth, moment: momentIn(at, earlier.fact) }))
    .filter(({ truth }) => truth !== 'no')
  const [one, ...others] = judged.flatMap(({ moment }) => (moment ? [moment] : []))
  if (one === undefined || others.length + 1 < judged.length) return undefined
  return { moments: [one, ...others], allMeant: judged.every(({ truth }) => truth === 'yes') }
}

const discrepancies = (order: Order, { moments, allMeant }: Firsts, then: Found, isComplete: boolean): readonly Discrepancy[] => {
  const isSure = moments.every(({ span }) => span.from > then.span.to)
  if (!isSure && !moments.every(({ span }) => span.to > then.span.from)) return []
  const [one, ...others] = moments
  const nearest = others.reduce((a, b) => (b.span.from < a.span.from ? b : a), one)
  const clause = order.says(dayWords(nearest.on, nearest.precision), dayWords(then.on, then.precision))
  const doubts = [...(isComplete ? [] : ['The list may be incomplete.']), ...(allMeant ? [] : ['It is open whether this is the one meant.'])]
  return [
    {
      id: foundIn(order.id, then.use.item),
      severity: isSure && doubts.length === 0 ? 'contradiction' : 'possible',
      says: isSure ? [`${sentence(clause)}.`, ...doubts].join(' ') : `Perhaps ${clause}: the days are not known exactly enough to tell.`,
      where: [then, ...moments].map(({ use }) => placeOf(use)),
      mend: order.mend,
    },
  ]
}

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1)

const readersOf = (reader: Reader, group: string | undefined): readonly Reader[] => (group === undefined ? [reader] : reader.items(group).items)

const momentIn = (reader: Reader, fact: string): Found | undefined => {
  const use = reader.read(fact)
  const at = dayOfAnswer(use.answer)
  return at && { ...at, use }
}
