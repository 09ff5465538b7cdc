import type { PreflightProcedure } from '#core/preflight/input.ts'
import type { Limit, ProcedureProfile } from '#law/procedure/profile.ts'

/** The numbers the checks need, from a profile of the procedure. */
export const preflightProcedureOf = (profile: ProcedureProfile): PreflightProcedure => {
  const revision = profile.clocks['revision']?.runs
  return {
    languages: profile.languages,
    filedAs: Object.fromEntries(profile.requests.flatMap(({ id, filedAs }) => (filedAs === undefined ? [] : [[id, filedAs]]))),
    argumentPages: mostOf(profile.limits['argument-pages']),
    revisionSummaryPages: mostOf(profile.limits['revision-summary-pages']),
    appendices: mostOf(profile.limits['appendices']),
    revisionPeriod: revision?.kind === 'period' ? revision.period : undefined,
    checkedOn: profile.checkedOn,
    staleAfterDays: profile.staleAfterDays,
  }
}

const mostOf = (limit: Limit | undefined): number | undefined => (limit?.is.kind === 'at-most' ? limit.is.most : undefined)
