import type { CivilDate } from '#core/civil-date.ts'
import type { PreflightInput, RequestKind } from '#core/preflight/input.ts'
import type { Finding, Lint, LintFound, LintState } from '#core/preflight/lint.ts'

// The last check before filing. Core runs the checks; `law/preflight` knows them.

export type Preflight = {
  readonly caseId: string
  readonly asOf: CivilDate
  readonly for: readonly RequestKind[]
  /** No blocking check fails or is open. */
  readonly ready: boolean
  /** Those for the kinds asked about, in the order of the law's list. */
  readonly lints: readonly LintFound[]
}

/** With no kind chosen yet every check runs. */
export const preflight = (input: PreflightInput, lints: readonly Lint[]): Preflight => {
  const found = lints.filter(lint => concerns(lint, input.for)).map(lint => foundBy(lint, input))
  return {
    caseId: input.case.id,
    asOf: input.asOf,
    for: input.for,
    ready: found.every(({ severity, state }) => severity !== 'block' || state === 'passes'),
    lints: found,
  }
}

const concerns = (lint: Lint, kinds: readonly RequestKind[]) => kinds.length === 0 || lint.for.some(kind => kinds.includes(kind))

const foundBy = ({ check, for: _, ...lint }: Lint, input: PreflightInput): LintFound => {
  const findings = check(input)
  return { ...lint, state: stateOf(findings), findings }
}

const stateOf = (findings: readonly Finding[]): LintState => {
  if (findings.some(({ state }) => state === 'fails')) return 'fails'
  return findings.length === 0 ? 'passes' : 'open'
}
