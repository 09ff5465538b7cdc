import type { SourceId, Verification } from '#core/law/provision.ts'
import type { sources } from '#law/sources.ts'

/** Where a row of the procedure was read and how far that can be trusted. */
export type Basis = { readonly verification: Verification; readonly sources: readonly SourceId[]; readonly caveat?: string }

type Known = keyof typeof sources

/** Read in an INTERPOL page or another official text. */
export const official = (...sources: readonly Known[]): Basis => ({ verification: 'official', sources })
/** Read in a secondary source, or in a copy whose date is not proven. */
export const secondary = (...sources: readonly Known[]): Basis => ({ verification: 'secondary', sources })
/** The sources read disagree. */
export const conflict = (caveat: string, ...sources: readonly Known[]): Basis => ({ verification: 'conflict', sources, caveat })
/** General knowledge, not read anywhere. */
export const unread: Basis = { verification: 'unverified', sources: ['memory'] }
/** A working rule of this project, never a rule of the CCF. */
export const own: Basis = { verification: 'unverified', sources: ['own'], caveat: 'Our own working rule.' }
