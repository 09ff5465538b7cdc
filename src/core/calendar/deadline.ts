import type { CivilDate, Precision, Span } from '#core/civil-date.ts'
import type { SourceId, Verification } from '#core/law/provision.ts'

// What a calendar gives back. Plain JSON: every field may cross to another host or into a file.

/**
 * `hard`: missing it costs the client something that cannot be asked for again. `target`: an authority's own aim, not binding in
 * effect. `expectation`: what practice shows. `soft`: our own reminder. `informational`: good to know, nothing is due.
 */
export type DeadlineKind = 'hard' | 'target' | 'expectation' | 'soft' | 'informational'

/** `overdue`: past and still awaited. `passed`: past and gone, or nothing was awaited. `met`: what it waited for is recorded. */
export type DeadlineStatus = 'upcoming' | 'due' | 'overdue' | 'passed' | 'met'

/** Where a deadline was read, and how far that can be trusted. */
export type DeadlineBasis = {
  readonly verification: Verification
  readonly sources: readonly SourceId[]
  readonly provisions: readonly string[]
  readonly caveat?: string
}

/** The recorded day a deadline was counted from. `alleged`: so far the client's word only. */
export type Start = {
  readonly fact: string
  readonly item?: string
  readonly on: CivilDate
  readonly precision: Precision
  readonly span: Span
  readonly alleged: boolean
}

/** `reached` on the day itself and after. */
export type Alarm = { readonly on: CivilDate; readonly daysBefore: number; readonly reached: boolean }

/** A paper to send because of the deadline; ready on and after `readyOn` unless the deadline is met. */
export type LetterDue = { readonly paper: string; readonly readyOn: CivilDate; readonly ready: boolean }

export type Deadline = {
  /** Rule, and item of its group where there is one: `access.due:matter-1`. Stable while both are. */
  readonly id: string
  readonly rule: string
  readonly item?: string
  /** Says nothing to a stranger: for calendar files. Rule's code and place of the item in its group. */
  readonly code: string
  /**
   * The day to go by. For a hard deadline it is on the safe side of `span`; for a target it is the last day the target can mean, so
   * that nobody is called late who may not be.
   */
  readonly on: CivilDate
  /** Every day on which it may end, both inclusive: one day when the start is known to the day. */
  readonly span: Span
  readonly kind: DeadlineKind
  readonly status: DeadlineStatus
  readonly title: string
  readonly says: string
  readonly warnings: readonly string[]
  readonly basis: DeadlineBasis
  readonly from?: Start
  /** Id of the deadline whose passing started this one. */
  readonly after?: string
  readonly alarms: readonly Alarm[]
  readonly letter?: LetterDue
}

/** A clock that applies, or may, and cannot be counted until the fact is answered. */
export type Uncounted = {
  readonly rule: string
  readonly title: string
  readonly kind: DeadlineKind
  readonly fact: string
  readonly item?: string
  readonly asks: string
}

export type Calendar = {
  readonly caseId: string
  readonly codeName: string
  readonly asOf: CivilDate
  /** By day, then by id. */
  readonly deadlines: readonly Deadline[]
  readonly uncounted: readonly Uncounted[]
  /** Said once for the whole calendar. */
  readonly notes: readonly string[]
}
