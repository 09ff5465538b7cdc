import type { LintBasis } from '#core/preflight/lint.ts'
import type { Basis } from '#law/procedure/basis.ts'
import type { ProvisionId } from '#law/provisions/index.ts'

/** Where a check was read, and the provisions it serves. */
export const on = ({ verification, sources, caveat }: Basis, ...provisions: readonly ProvisionId[]): LintBasis => ({
  verification,
  sources,
  provisions,
  ...(caveat === undefined ? {} : { caveat }),
})
