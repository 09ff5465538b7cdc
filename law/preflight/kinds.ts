import type { RequestKind } from '#core/preflight/input.ts'

export const every: readonly RequestKind[] = ['access', 'deletion', 'correction', 'revision', 'provisional-measures']
/** Requests that stand on their own, with their own identity papers. */
export const requests: readonly RequestKind[] = ['access', 'deletion', 'correction', 'revision']
/** Requests that argue. */
export const argued: readonly RequestKind[] = ['deletion', 'correction', 'revision', 'provisional-measures']
