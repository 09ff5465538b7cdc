import type { DeadlineBasis, DeadlineKind } from '#core/calendar/deadline.ts'
import type { Period } from '#core/calendar/period.ts'
import type { CivilDate, Span } from '#core/civil-date.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Catalogue } from '#core/law/fact.ts'

// How a law pack says what runs. Core counts; `law/calendar` knows the clocks and the facts they start from.

export type Runs =
  /** The first of the facts that is recorded starts it. */
  | { readonly kind: 'period'; readonly period: Period; readonly from: readonly string[] }
  /** A day somebody set, recorded as it is. */
  | { readonly kind: 'set'; readonly on: string }
  /** The first window that is not over. */
  | { readonly kind: 'window'; readonly windows: readonly Span[] }
  | { readonly kind: 'fixed'; readonly on: CivilDate }

/**
 * Which day to go by. `first-day` and `last-day` of those it may end on; `working-day-before`: the last working day strictly before
 * the first of them; `working-day-at-latest`: that first day, or the working day before it when it is none.
 */
export type GoBy = 'first-day' | 'last-day' | 'working-day-before' | 'working-day-at-latest'

/**
 * Met once the fact has a day not before the start, or not before the fact `notBefore` where one is named and recorded. With
 * `group` any item for which `that` surely holds, and `unless` does not, will do. `inTime`: a later day than the end does not meet it.
 */
export type AnsweredBy = {
  readonly fact: string
  readonly group?: string
  readonly that?: Expression
  readonly unless?: Expression
  readonly notBefore?: string
  readonly inTime?: true
}

/** A step after a target has passed unmet, counted from the target's day. */
export type Reminder = {
  readonly id: string
  readonly code: string
  readonly period: Period
  readonly title: string
  readonly says: string
  readonly paper: string
  readonly basis: DeadlineBasis
}

export type CalendarRule = {
  readonly id: string
  readonly code: string
  readonly kind: DeadlineKind
  readonly title: string
  readonly says: string
  readonly warns: readonly string[]
  readonly basis: DeadlineBasis
  /** Once for every item of the group. */
  readonly each?: string
  /** While open, the clock is listed as uncounted when its start is recorded. */
  readonly applies?: Expression
  /** Left out of the calendar when so; unlike `applies`, an unknown does not stop the clock. */
  readonly unless?: Expression
  readonly met?: Expression
  readonly answeredBy?: AnsweredBy
  readonly runs: Runs
  readonly goBy: GoBy
  /** What it is called once it is past and not met. */
  readonly late: 'overdue' | 'passed'
  readonly alarmDaysBefore: readonly number[]
  /** Do not ask for the start: it is seldom known, or another clock asks for it. */
  readonly startSeldomKnown?: true
  readonly letter?: { readonly paper: string; readonly daysAfter: number }
  readonly reminders?: { readonly steps: readonly Reminder[]; readonly sentOn: string }
}

export type CalendarLaw = { readonly catalogue: Catalogue; readonly rules: readonly CalendarRule[]; readonly notes: readonly string[] }
