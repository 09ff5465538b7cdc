import type { Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import type { AskedBeforeFiling } from '#core/interview/feeds.ts'
import type { LawPack } from '#core/law/ground.ts'
import { lints } from '#law/preflight/index.ts'
import { preflightProcedureOf } from '#law/preflight/procedure.ts'
import { profile } from '#law/procedure/index.ts'

/** The facts each check before filing asks for while nothing is recorded. What it asks for only after an answer is not among them. */
export const askedBeforeFiling = (pack: LawPack): readonly AskedBeforeFiling[] => {
  const bare = caseOf({})
  const withItems = caseOf({ groups: Object.fromEntries(Object.keys(pack.catalogue.groups).map(group => [group, [{}]])) })
  const known = new Set([...Object.keys(pack.catalogue.facts), ...Object.values(pack.catalogue.groups).flatMap(({ facts }) => Object.keys(facts))])
  return lints.map(({ id, title, for: kinds, check }) => {
    const asked = (subject: Case) =>
      check({ case: subject, asOf: pack.checkedOn, for: kinds, procedure: preflightProcedureOf(profile), law: pack }).flatMap(({ where, mend }) => [
        ...(where.fact === undefined ? [] : [where.fact]),
        ...(mend.action.kind === 'answer' ? [mend.action.fact] : []),
      ])
    return { id, title, facts: [...new Set([...asked(bare), ...asked(withItems)])].filter(fact => known.has(fact)) }
  })
}
