import type { ContextCited } from '#core/assessment/assessment.ts'
import type { Readers } from '#core/assessment/conclude.ts'
import type { Case } from '#core/case/case.ts'
import { contextFor } from '#core/context/context-for.ts'
import type { ContextItem, ContextPack } from '#core/context/context-pack.ts'
import { heldFactsOf } from '#core/context/held-facts.ts'
import { saidWhen } from '#core/context/wording.ts'
import type { LawPack } from '#core/law/ground.ts'
import { givenValue } from '#core/law/reader.ts'

/** For each ground the items of the requesting state's pack that established facts of this client open. */
export const contextByGround = (pack: LawPack, subject: Case, readers: Readers): ReadonlyMap<string, readonly ContextCited[]> => {
  const { answer, item: alert, fact } = readers.established.read('alert.requesting-state')
  const requestingState = givenValue({ fact, ...(answer === undefined ? {} : { answer }) })
  const byGround = new Map<string, ContextCited[]>()
  if (typeof requestingState !== 'string') return byGround
  const heldFacts = heldFactsOf(subject, 'established', alert)
  for (const context of pack.contexts)
    for (const { item, beside } of contextFor(context, { requestingState, heldFacts }).items)
      for (const ground of new Set(beside.map(({ ground }) => ground))) byGround.set(ground, [...(byGround.get(ground) ?? []), cited(context, item)])
  return byGround
}

const cited = (context: ContextPack, { id, text, asOf, source, verification, caveat }: ContextItem): ContextCited => ({
  pack: context.id,
  item: id,
  says: text,
  asOf: saidWhen(asOf),
  source: `${context.reports[source.report]?.title ?? source.report}, ${source.section}, p. ${source.page}`,
  verification,
  ...(caveat === undefined ? {} : { caveat }),
})
