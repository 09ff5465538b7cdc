import type { Weighing } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Explanation } from '#core/law/explain.ts'
import type { Conclusion, Decision, Reach } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'
import type { Unknown } from '#core/law/settle.ts'
import type { Truth } from '#core/law/truth.ts'

// What the law says of a case, as values. No sentence here is a forecast, and no number a probability.

/** A fact a result relies on, and what stands behind it. Without an exhibit it is merely asserted. */
export type Relied = {
  readonly fact: string
  readonly item?: string
  /** The fact as a clause: "the summary describes no act of the person". */
  readonly says: string
  readonly exhibits: readonly { readonly id: string; readonly number: number; readonly page?: number }[]
  /** So far the client's word only. */
  readonly alleged: boolean
}

export type Cited = {
  readonly provision: string
  readonly short: string
  readonly verification: Verification
  readonly reach: Reach
}

export type FactorFound = { readonly says: string; readonly weight: 'heavy' | 'medium' | 'light'; readonly head?: string; readonly truth: Truth }

/** A fact to find out, with its question. */
export type Question = { readonly unknown: Unknown; readonly asks: string }

/** The smallest set of answers that could move a result to another one. */
export type Move = { readonly to: Conclusion; readonly answers: readonly Question[] }

export type GroundFound = {
  readonly id: string
  readonly article: string
  readonly role: 'ground' | 'support'
  readonly title: string
  readonly says: string
  readonly reach: Reach
  /** What the rule gives on the facts recorded. */
  readonly conclusion: Conclusion
  /** The lawyer's own decision, where the rule leaves one; it governs the order and the papers, and its reason is printed. */
  readonly weighing?: Weighing
  readonly because: Explanation
  readonly for: readonly FactorFound[]
  readonly against: readonly FactorFound[]
  readonly relied: readonly Relied[]
  readonly authority: readonly Cited[]
  readonly decisions: readonly Decision[]
  readonly rebuttal: { readonly expect: string; readonly answer: string }
  readonly wouldChange: readonly Move[]
  /** Every unknown that could still matter, for the interview. */
  readonly unknowns: readonly Unknown[]
  readonly discretion?: { readonly question: string; readonly decided: boolean }
  readonly proof: readonly string[]
  /** General context that may be cited beside this ground, because facts of this client open it. Never a fact of its own. */
  readonly context: readonly ContextCited[]
}

/** An item of a context pack: what it says, as of when, where it was read. `caveat` is printed with it. */
export type ContextCited = {
  readonly pack: string
  readonly item: string
  readonly says: string
  readonly asOf: string
  readonly source: string
  readonly verification: Verification
  readonly caveat?: string
}

export type ArticleFound = {
  readonly id: string
  readonly title: string
  readonly short: string
  readonly conclusion: Conclusion
  readonly grounds: readonly string[]
}

export type RouteFound = {
  readonly id: string
  readonly title: string
  readonly truth: Truth
  readonly recommended: boolean
  readonly beside: boolean
  readonly because: Explanation
  readonly reasons: readonly string[]
  readonly risks: readonly string[]
  readonly questions: readonly Question[]
}

export type TrapFound = { readonly id: string; readonly says: string; readonly instead: string; readonly truth: 'yes' | 'open' }

export type Assessment = {
  readonly caseId: string
  readonly codeName: string
  readonly alert: { readonly id?: string; readonly type?: string; readonly others: number }
  readonly asOf: CivilDate
  readonly law: { readonly version: string; readonly checkedOn: CivilDate; readonly stale: boolean }
  readonly articles: readonly ArticleFound[]
  /** Those to plead first, in the order to plead them; then the rest. */
  readonly grounds: readonly GroundFound[]
  /** Ids of the grounds and supports a deletion request would plead, in order. */
  readonly plead: readonly string[]
  readonly routes: readonly RouteFound[]
  readonly traps: readonly TrapFound[]
}
