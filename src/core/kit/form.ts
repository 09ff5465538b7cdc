import type { Expression } from '#core/law/expression.ts'
import type { SourceId, Verification } from '#core/law/provision.ts'
import type { RequestKind } from '#core/preflight/input.ts'

// What the CCF's Portal is expected to ask, as data of a procedure profile. Core knows the shapes; `law/procedure` knows the content.

export type FormBasis = { readonly verification: Verification; readonly sources: readonly SourceId[]; readonly caveat?: string }

/** One request for which a kit can be made. */
export type FormRequest = FormBasis & {
  readonly id: RequestKind
  readonly title: string
  /** What is chosen on the screen; left out where it is sent within a case. */
  readonly filedAs?: string
  /** Id of the template that writes its argument document. */
  readonly document: string
  readonly pages: FormLimit
  readonly annexes: FormLimit
}

export type FormLimit = FormBasis & {
  readonly title: string
  readonly is: { readonly kind: 'at-most'; readonly most: number; readonly unit: string } | { readonly kind: 'unknown' }
}

export type FormBlock = { readonly id: string; readonly title: string }

/**
 * One thing to type, choose or upload. `reach` says who may come to read it: what goes to the CCF only may hold C2, what may reach the
 * source may not. Left out, `for` is every request and `when` always.
 */
export type FormBox = FormBasis & {
  readonly id: string
  readonly block: string
  readonly label: string
  readonly for?: readonly RequestKind[]
  readonly when?: Expression
  readonly reach: 'ccf' | 'source'
  readonly fill: Fill
  readonly says?: string
}

export type Fill =
  /** The same words for every case. */
  | { readonly kind: 'fixed'; readonly how: 'choose' | 'copy'; readonly text: { readonly [K in RequestKind]?: string } }
  | { readonly kind: 'facts'; readonly facts: readonly string[]; readonly between: string }
  /** A line for each item of a repeating group. */
  | { readonly kind: 'items'; readonly group: string; readonly facts: readonly string[]; readonly between: string; readonly where?: Expression }
  /** Every option that holds; `otherwise` once none does. */
  | { readonly kind: 'choose'; readonly options: readonly { readonly label: string; readonly when: Expression }[]; readonly otherwise: string }
  /** The first sentence of the paragraph of the paper that has one of these ids. */
  | { readonly kind: 'paragraph'; readonly ids: readonly string[] }
  /** All under the first heading of the paper with one of these ids. */
  | { readonly kind: 'section'; readonly ids: readonly string[] }
  | { readonly kind: 'document' }
  | { readonly kind: 'annexes' }
  /** The attachments marked confidential. */
  | { readonly kind: 'kept-back' }
  /** Nothing the case file holds. */
  | { readonly kind: 'by-hand' }

/** Something to do. */
export type FormStep = FormBasis & {
  readonly id: string
  readonly stage: Stage
  readonly says: string
  readonly for?: readonly RequestKind[]
  readonly when?: Expression
}

export const stages = ['before', 'typing', 'confidentiality', 'sending', 'after'] as const

export type Stage = (typeof stages)[number]

export type PortalForm = {
  readonly requests: readonly FormRequest[]
  /** In the order of the screens. */
  readonly blocks: readonly FormBlock[]
  readonly boxes: readonly FormBox[]
  readonly steps: readonly FormStep[]
  /** Facts whose exhibits go with every request filed on its own: identity and authority. */
  readonly attach: readonly string[]
  /** Ids of what the profile says is not known and whoever files must bear in mind. */
  readonly unknown: readonly string[]
}
