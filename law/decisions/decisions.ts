import type { Decision } from '#core/law/ground.ts'

/** A file of decisions: each key is the id of its decision. */
export type Decisions = { readonly [id: string]: Decision }
