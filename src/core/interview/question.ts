import type { Answer, DisclosureLevel } from '#core/case/case.ts'
import type { GroundFed } from '#core/interview/feeds.ts'
import type { Progress, QuestionState } from '#core/interview/progress.ts'
import type { Matters } from '#core/interview/still-matters.ts'
import type { Fact, Quantity } from '#core/law/fact.ts'

/** `core`: asked of every client. The grounds and routes are those for which the answer, or better proof of it, could still matter. */
export type AskedBecause = Matters & { readonly core: boolean }

export type InterviewQuestion = {
  readonly fact: string
  readonly group?: string
  readonly item?: string
  readonly asks: string
  readonly why?: string
  readonly proof: readonly string[]
  readonly kind: Fact['kind']
  readonly options?: { readonly [option: string]: string }
  readonly unit?: Quantity['unit']
  /** Level at which an answer starts. */
  readonly level: DisclosureLevel
  readonly answer?: Answer
  readonly state: QuestionState
  readonly because: AskedBecause
  /** Grounds whose rules read the fact, whatever the case. */
  readonly feeds: readonly GroundFed[]
}

export type InterviewItem = {
  readonly id: string
  /** "Red Notice · requested by Ruritania · issued 12 Mar 2024". */
  readonly summary: string
  readonly questions: readonly InterviewQuestion[]
  readonly progress: Progress
}

/** A repeating group. Its own question is whether the items are all there are; with no items, whether there are any. */
export type InterviewGroup = {
  readonly group: string
  readonly one: string
  readonly many: string
  readonly asks: string
  /** Asked of the list itself once it has items. */
  readonly asksWhetherComplete: string
  /** As recorded; left out while nobody said. */
  readonly complete?: boolean
  readonly state: QuestionState
  readonly because: AskedBecause
  readonly feeds: readonly GroundFed[]
  readonly items: readonly InterviewItem[]
  readonly progress: Progress
}

export type InterviewEntry = { readonly kind: 'question'; readonly question: InterviewQuestion } | { readonly kind: 'group'; readonly group: InterviewGroup }

export type InterviewSection = {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly office: boolean
  readonly entries: readonly InterviewEntry[]
  readonly progress: Progress
}

export type Interview = { readonly sections: readonly InterviewSection[]; readonly progress: Progress }
