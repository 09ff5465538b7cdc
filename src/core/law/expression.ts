import type { CivilDate } from '#core/civil-date.ts'

// The words of the rule language. Each has its meaning and its wording in one file under `operators/`.
// `law/language.ts` binds the constructors to the fact ids that exist.

export type Comparison = 'below' | 'at-most' | 'at-least' | 'above'

export type Words = {
  /** The answer is this one; "there is none" is a no. */
  readonly is: { readonly fact: string; readonly value: string | boolean }
  readonly 'one-of': { readonly fact: string; readonly values: readonly string[] }
  /** The option was picked. One that was not picked is open, as the client may have more to say, unless the answer is none. */
  readonly includes: { readonly fact: string; readonly value: string }
  readonly compare: { readonly fact: string; readonly is: Comparison; readonly to: number }
  /** The whole recorded span lies before the day; a span across it is open. */
  readonly before: { readonly fact: string; readonly day: CivilDate }
  /** At least so many calendar months lie between the recorded day and the day of the assessment. */
  readonly 'months-passed': { readonly fact: string; readonly months: number }
  /** The assessment is made on or after the day. */
  readonly since: { readonly day: CivilDate }
  /** The answer is "there is none". */
  readonly none: { readonly fact: string }
  /** A value was given at all, whatever it is: for texts and days. "There is none" is a no. */
  readonly given: { readonly fact: string }
  readonly not: { readonly of: Expression }
  readonly all: { readonly of: readonly Expression[] }
  readonly any: { readonly of: readonly Expression[] }
  readonly 'at-least': { readonly need: number; readonly of: readonly Expression[] }
  /** True of one item of a repeating group. Open while the list may be incomplete. */
  readonly some: { readonly group: string; readonly that: Expression }
  /** True of every item, of which there is at least one. Open while the list may be incomplete. */
  readonly every: { readonly group: string; readonly that: Expression }
}

export type Word = keyof Words

export type Expression = { readonly [W in Word]: { readonly op: W } & Words[W] }[Word]

export type Of<W extends Word> = Extract<Expression, { readonly op: W }>

export const not = (of: Expression): Expression => ({ op: 'not', of })
export const all = (...of: readonly Expression[]): Expression => ({ op: 'all', of })
export const any = (...of: readonly Expression[]): Expression => ({ op: 'any', of })
export const atLeast = (need: number, ...of: readonly Expression[]): Expression => ({ op: 'at-least', need, of })
/** The rule pack was made for assessments on or after this day. */
export const since = (day: CivilDate): Expression => ({ op: 'since', day })
/** Never true: for a ground with no such degree. */
export const never: Expression = { op: 'any', of: [] }
