import type { SourceId, Verification } from '#core/law/provision.ts'
import type { PreflightInput, RequestKind } from '#core/preflight/input.ts'

/** `block` keeps a kit from being made; a draft can always be written. */
export type Severity = 'block' | 'warn'

export type LintBasis = {
  readonly verification: Verification
  readonly sources: readonly SourceId[]
  readonly provisions: readonly string[]
  readonly caveat?: string
}

/** Where to look. `paragraph` is the id of a block of the paper. */
export type Where = {
  readonly fact?: string
  readonly item?: string
  readonly exhibit?: string
  readonly paper?: string
  readonly paragraph?: string
  readonly file?: string
}

export type Action =
  | { readonly kind: 'answer'; readonly fact: string; readonly item?: string }
  /** Without an id: add an exhibit. `field` is what of it to look at. */
  | { readonly kind: 'exhibit'; readonly exhibit?: string; readonly field?: 'level' | 'levelReason' | 'neutralSummary' | 'translation' | 'language' }
  | { readonly kind: 'edit'; readonly paper: string; readonly paragraph?: string }
  | { readonly kind: 'none' }

export type Mend = { readonly says: string; readonly action: Action }

/** `open`: not known, so not passed. */
export type Finding = { readonly state: 'fails' | 'open'; readonly says: string; readonly where: Where; readonly mend: Mend }

export type Lint = {
  /** Never given to another check. */
  readonly id: string
  readonly severity: Severity
  readonly for: readonly RequestKind[]
  readonly title: string
  readonly basis: LintBasis
  /** Nothing found is a pass. */
  readonly check: (input: PreflightInput) => readonly Finding[]
}

export type LintState = 'passes' | 'fails' | 'open'

export type LintFound = Omit<Lint, 'check' | 'for'> & { readonly state: LintState; readonly findings: readonly Finding[] }
