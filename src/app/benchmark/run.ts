import { groundsOfIssue, matches } from '#app/benchmark/issues.ts'
import { ownEntry } from '#app/benchmark/said.ts'
import { givenOf } from '#app/benchmark/to-case.ts'
import type { BenchmarkReport, EntryScore } from '#contract/benchmark-report.ts'
import type { DecisionEntry } from '#contract/decisions-file.ts'
import { type Assessor, assessorOf } from '#core/assessment/assess.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import { caseOf } from '#core/case/case-of.ts'
import { lastDayOfYear } from '#core/civil-date.ts'
import type { LawPack } from '#core/law/ground.ts'

/** Assesses each entry on its facts alone, as of the end of its year, and only then reads what was decided. */
export const runBenchmark = (entries: readonly DecisionEntry[], pack: LawPack): BenchmarkReport => {
  const assess = assessorOf(pack)
  const scored = entries.map(entry => scoreOf(entry, assess, pack))
  const recall = scored.filter(({ measures }) => measures === 'recall')
  const precision = scored.filter(({ measures }) => measures === 'precision')
  const issues = recall.flatMap(({ upheld }) => upheld)
  const withUpdate = precision.filter(({ outcome }) => outcome === 'compliant_with_update')
  return {
    recall: share(hits(recall), recall.length),
    precision: share(hits(precision), precision.length),
    counts: {
      recall: [hits(recall), recall.length],
      precision: [hits(precision), precision.length],
      upheldIssues: [issues.filter(({ standing }) => standing.length > 0).length, issues.length],
      keptWithUpdate: [hits(withUpdate), withUpdate.length],
    },
    unmapped: gathered(scored),
    entries: scored,
  }
}

const scoreOf = (entry: DecisionEntry, assess: Assessor, pack: LawPack): EntryScore => {
  const { given, unmapped, notes } = givenOf(entry.facts)
  const asOf = entry.year === null ? pack.checkedOn : lastDayOfYear(entry.year)
  const assessment = assess(caseOf(given, entry.id), { asOf })
  const standing = (conclusion: string) => assessment.grounds.filter(ground => ground.conclusion === conclusion).map(({ id }) => id)
  const strong = standing('strong')
  const arguable = standing('arguable')
  const upheld = entry.issues
    .filter(({ result }) => result.startsWith('upheld'))
    .map(({ code }) => ({ issue: code, standing: standingFor(code, [...strong, ...arguable], assessment) }))
  return {
    id: entry.id,
    asOf,
    outcome: entry.outcome,
    ...verdict(entry, strong, upheld),
    strong,
    arguable,
    upheld,
    unmapped,
    notes: [...(entry.year === null ? [`The year is not known: assessed as of ${asOf}.`] : []), ...notes],
  }
}

const standingFor = (issue: string, standing: readonly string[], assessment: Assessment): readonly string[] =>
  (ownEntry(groundsOfIssue, issue) ?? []).flatMap(pattern =>
    pattern.startsWith('route:')
      ? assessment.routes.filter(({ id, truth }) => `route:${id}` === pattern && truth === 'yes').map(({ id }) => `route:${id}`)
      : standing.filter(id => matches(pattern, id)),
  )

const usable: readonly string[] = ['fact_pattern', 'low_confidence']

const kept: readonly string[] = ['compliant', 'compliant_with_update']

const verdict = (entry: DecisionEntry, strong: readonly string[], upheld: EntryScore['upheld']): Pick<EntryScore, 'measures' | 'result' | 'reason'> => {
  if (!usable.includes(entry.usableAsTest)) return { measures: 'nothing', result: 'not-scored', reason: `not a test of rules: ${entry.usableAsTest}` }
  if (kept.includes(entry.outcome))
    return strong.length === 0
      ? { measures: 'precision', result: 'hit', reason: 'kept, and nothing stands strongly' }
      : { measures: 'precision', result: 'miss', reason: `kept, but stands strongly: ${strong.join(', ')}` }
  if (entry.outcome !== 'not_compliant') return { measures: 'nothing', result: 'not-scored', reason: `outcome not known here: ${entry.outcome}` }
  if (upheld.length === 0) return { measures: 'nothing', result: 'not-scored', reason: 'deleted, but no issue is recorded as upheld' }
  return upheld.some(({ standing }) => standing.length > 0)
    ? { measures: 'recall', result: 'hit', reason: 'a ground that was upheld stands' }
    : { measures: 'recall', result: 'miss', reason: `no ground stands for ${upheld.map(({ issue }) => issue).join(', ')}` }
}

const hits = (scores: readonly EntryScore[]) => scores.filter(({ result }) => result === 'hit').length

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

const gathered = (scores: readonly EntryScore[]): BenchmarkReport['unmapped'] => {
  const byWord = new Map<string, BenchmarkReport['unmapped'][number]>()
  for (const { id, unmapped } of scores)
    for (const { key, value } of unmapped) {
      const word = `${key}=${JSON.stringify(value)}`
      byWord.set(word, { key, value, entries: [...(byWord.get(word)?.entries ?? []), id] })
    }
  return [...byWord.values()]
}
