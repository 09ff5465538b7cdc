import type { CivilDate } from '#core/civil-date.ts'
import type { Comparison, Expression } from '#core/law/expression.ts'
import type { Choice, Choices, Day, Fact, Quantity, YesNo } from '#core/law/fact.ts'
import type { catalogue } from '#law/facts/index.ts'

// The rule words bound to the facts that exist: a fact id or an option that does not exist cannot be written.

type Singles = (typeof catalogue)['facts']
type Groups = (typeof catalogue)['groups']
type Union<T> = (T extends unknown ? (of: T) => void : never) extends (of: infer I) => void ? I : never
type AllFacts = Singles & Union<Groups[keyof Groups]['facts']>

export type FactId = keyof AllFacts & string
export type GroupId = keyof Groups & string
type OfKind<K extends Fact> = { [F in FactId]: AllFacts[F] extends K ? F : never }[FactId]
type OptionsOf<F extends FactId> = AllFacts[F] extends { options: infer O } ? keyof O & string : never

export type YesNoId = OfKind<YesNo>
export type ChoiceId = OfKind<Choice>
export type ChoicesId = OfKind<Choices>
export type QuantityId = OfKind<Quantity>
export type DayId = OfKind<Day>

/** The yes/no fact is so. */
export const yes = (fact: YesNoId): Expression => ({ op: 'is', fact, value: true })
/** The yes/no fact is known not to be so. */
export const no = (fact: YesNoId): Expression => ({ op: 'is', fact, value: false })
export const is = <F extends ChoiceId>(fact: F, value: OptionsOf<F>): Expression => ({ op: 'is', fact, value })
export const oneOf = <F extends ChoiceId>(fact: F, ...values: readonly OptionsOf<F>[]): Expression => ({ op: 'one-of', fact, values })
export const includes = <F extends ChoicesId>(fact: F, value: OptionsOf<F>): Expression => ({ op: 'includes', fact, value })
export const compare = (fact: QuantityId, is: Comparison, to: number): Expression => ({ op: 'compare', fact, is, to })
export const before = (fact: DayId, day: CivilDate): Expression => ({ op: 'before', fact, day })
export const monthsPassed = (fact: DayId, months: number): Expression => ({ op: 'months-passed', fact, months })
export const none = (fact: FactId): Expression => ({ op: 'none', fact })
export const given = (fact: FactId): Expression => ({ op: 'given', fact })
export const some = (group: GroupId, that: Expression): Expression => ({ op: 'some', group, that })
export const every = (group: GroupId, that: Expression): Expression => ({ op: 'every', group, that })
export { all, any, atLeast, never, not, since } from '#core/law/expression.ts'
