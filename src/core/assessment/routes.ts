import type { RouteFound } from '#core/assessment/assessment.ts'
import type { Readers } from '#core/assessment/conclude.ts'
import { questionOf } from '#core/assessment/would-change.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { explain } from '#core/law/explain.ts'
import type { LawPack } from '#core/law/ground.ts'
import type { Speaker } from '#core/law/operators/operator.ts'
import { smallestSet } from '#core/law/settle.ts'

/** Every route with why and why not. The first main route that stands is recommended, and each route beside it that stands. */
export const routesOf = (pack: LawPack, readers: Readers, speaker: Speaker, hasGround: boolean): readonly RouteFound[] => {
  const worked = pack.routes.map(route => ({ route, finding: evaluate(route.when, readers.asAlleged) }))
  const main = worked.find(({ route, finding }) => !route.beside && finding.truth === 'yes')?.route.id
  return worked.map(({ route, finding }) => ({
    id: route.id,
    title: route.title,
    truth: finding.truth,
    recommended: route.id === main || (route.beside === true && finding.truth === 'yes'),
    beside: route.beside === true,
    because: explain(finding, speaker),
    reasons: route.reasons.filter(({ when }) => evaluate(when, readers.asAlleged).truth === 'yes').map(({ says }) => says),
    risks: [
      ...(hasGround || route.withoutGround === undefined ? [] : [route.withoutGround]),
      ...route.risks.filter(({ when }) => evaluate(when, readers.asAlleged).truth !== 'no').map(({ says }) => says),
    ],
    questions: finding.truth === 'open' ? (smallestSet(finding, 'yes') ?? []).map(unknown => questionOf(unknown, speaker)) : [],
  }))
}
