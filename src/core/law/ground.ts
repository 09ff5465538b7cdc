import type { CivilDate } from '#core/civil-date.ts'
import type { ContextPack } from '#core/context/context-pack.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { InForce, Provision, Source } from '#core/law/provision.ts'

/** How a rule reaches a kind of alert: by its own words, or by analogy, which can make a ground arguable but never strong. */
export type Reach = 'direct' | 'by-analogy'

/** `alerts`, where given, limits it to some kinds of alert; `by-analogy` is said in the paper. */
export type Authority = { readonly provision: string; readonly alerts?: readonly string[]; readonly reach?: Reach }

/** A consideration for or against, on show beside the ground. `head` files it under a list the law gives, such as Article 34(3). */
export type Factor = { readonly when: Expression; readonly says: string; readonly weight: 'heavy' | 'medium' | 'light'; readonly head?: string }

/** Facts of a case in short: ids of facts that stand once to answers; groups to items. `asOf` defaults to the law pack's day. */
export type Given = {
  readonly asOf?: CivilDate
  readonly facts?: { readonly [fact: string]: GivenValue }
  readonly groups?: { readonly [group: string]: readonly { readonly [fact: string]: GivenValue }[] }
  /** Groups whose list is known to be complete. */
  readonly complete?: readonly string[]
}

/** A value, or one of the special answers. `alleged(x)` marks the client's word. */
export type GivenValue =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly alleged: boolean | number | string }
  | { readonly none: true }
  | { readonly unknown: true }

export type Conclusion = 'strong' | 'arguable' | 'weak' | 'does-not-stand' | 'open' | 'not-applicable'

/** Every ground carries at least one example that stands, one that does not, and one still open; one corpus test runs them. */
export type GroundExample = { readonly given: Given; readonly expect: Conclusion }

/** One ground on which processing can be challenged. Data: how it is worked out stands in `core/assessment`. */
export type Ground = {
  /** Dotted, article first: `rpd-83.description`. Never renamed. */
  readonly id: string
  /** The board's article it belongs to. */
  readonly article: string
  /** A ground can win alone; a support strengthens others and is pleaded within or after them. */
  readonly role: 'ground' | 'support'
  /** For lists: "Description of conduct". */
  readonly title: string
  /** The rule in one sentence, as it is applied. */
  readonly says: string
  readonly authority: readonly Authority[]
  readonly inForce: InForce
  /** The kinds of alert it reaches. Other kinds: not applicable. */
  readonly alerts: { readonly [alertType: string]: Reach }
  /** What it takes to stand strongly, to be arguable, to be weak but worth knowing. */
  readonly strong: Expression
  readonly arguable: Expression
  readonly weak?: Expression
  /** An exception that defeats it when shown. While not known it does not, but is named as what could change the result. */
  readonly unless?: Expression
  readonly for: readonly Factor[]
  readonly against: readonly Factor[]
  /** Where the rule leaves discretion: the question the lawyer answers with a reason. */
  readonly discretion?: string
  /** 3: stands whatever else is decided; 1: leans on other findings. */
  readonly independence: 1 | 2 | 3
  /** 3: proven by a document of the source or a court; 1: a matter of appreciation. */
  readonly provability: 1 | 2 | 3
  readonly rebuttal: { readonly expect: string; readonly answer: string }
  /** What would prove it: the client's shopping list. */
  readonly proof: readonly string[]
  /** Published decisions on the point: ids in `law/decisions`. */
  readonly decisions: readonly string[]
  readonly examples: { readonly [title: string]: GroundExample }
}

/** Where a case can go. The first of `law/routes` that stands is recommended; the rest are shown with why not. */
export type Route = {
  readonly id: string
  readonly title: string
  readonly when: Expression
  /** A route taken beside another one, such as provisional measures. */
  readonly beside?: true
  /** Said as a risk while no ground stands strongly or arguably: for routes that are lost without one. */
  readonly withoutGround?: string
  readonly reasons: readonly { readonly when: Expression; readonly says: string }[]
  readonly risks: readonly { readonly when: Expression; readonly says: string }[]
  readonly authority: readonly Authority[]
  readonly examples: { readonly [title: string]: { readonly given: Given; readonly expect: 'yes' | 'no' | 'open' } }
}

/** A known mistake that this case invites. */
export type Trap = {
  readonly id: string
  readonly when: Expression
  readonly says: string
  readonly instead: string
  readonly examples: { readonly [title: string]: { readonly given: Given; readonly expect: 'yes' | 'no' | 'open' } }
}

/** A published decision, in our words, to show beside a ground. Never counted as a rate. */
export type Decision = {
  readonly id: string
  readonly short: string
  readonly year: number
  readonly alert: string
  readonly outcome: 'not-compliant' | 'compliant' | 'compliant-with-update'
  readonly point: string
  readonly source: string
}

/** All that an assessment needs to know of the law. */
export type LawPack = {
  /** Changes with every change of content: a date and a serial. */
  readonly version: string
  /** The day the pack was last compared with its sources. */
  readonly checkedOn: CivilDate
  readonly staleAfterDays: number
  readonly catalogue: Catalogue
  readonly articles: readonly { readonly id: string; readonly title: string; readonly short: string }[]
  /** Articles from the narrowest to the widest: among equals the narrower one is pleaded first. */
  readonly narrowestFirst: readonly string[]
  readonly provisions: { readonly [id: string]: Provision }
  readonly sources: { readonly [id: string]: Source }
  readonly grounds: readonly Ground[]
  readonly routes: readonly Route[]
  readonly traps: readonly Trap[]
  readonly decisions: { readonly [id: string]: Decision }
  /** What is known of single requesting states; cited only beside facts of the client. */
  readonly contexts: readonly ContextPack[]
}
