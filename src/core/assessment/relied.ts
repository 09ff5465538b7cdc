import type { Relied } from '#core/assessment/assessment.ts'
import type { Concluded } from '#core/assessment/conclude.ts'
import type { Case } from '#core/case/case.ts'
import { clauseOf, reliedLeaves } from '#core/law/explain.ts'
import type { Finding } from '#core/law/finding.ts'
import type { Speaker } from '#core/law/operators/operator.ts'

/** The facts a conclusion rests on, each once, with the exhibits behind them. */
export const reliedFacts = ({ conclusion, strong, arguable, weak, unless }: Concluded, subject: Case, speaker: Speaker): readonly Relied[] => {
  const findings =
    conclusion === 'does-not-stand' ? [unless, arguable] : conclusion === 'strong' ? [strong, arguable] : conclusion === 'weak' ? [weak] : [arguable]
  return reliedIn(
    findings.filter(finding => finding !== undefined && finding.truth !== 'open'),
    subject,
    speaker,
  )
}

/** The facts that settled these findings. */
const reliedIn = (findings: readonly (Finding | undefined)[], subject: Case, speaker: Speaker): readonly Relied[] => {
  const leaves = findings.flatMap(finding => (finding ? reliedLeaves(finding) : []))
  const byFact = new Map<string, Relied>()
  for (const leaf of leaves) {
    for (const { fact, item, answer } of leaf.uses) {
      const key = `${fact}@${item ?? ''}`
      if (answer === undefined || byFact.has(key)) continue
      byFact.set(key, {
        fact,
        ...(item === undefined ? {} : { item }),
        says: clauseOf(leaf, speaker),
        exhibits: (answer.evidence ?? []).flatMap(({ exhibit, page }) => {
          const found = subject.exhibits.find(({ id }) => id === exhibit)
          return found ? [{ id: found.id, number: found.number, ...(page === undefined ? {} : { page }) }] : []
        }),
        alleged: answer.answer === 'value' && answer.alleged === true,
      })
    }
  }
  return [...byFact.values()]
}
