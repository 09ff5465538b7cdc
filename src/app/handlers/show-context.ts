import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { chartSvg } from '#core/context/chart-svg.ts'
import { contextFor } from '#core/context/context-for.ts'
import { heldFactsOf } from '#core/context/held-facts.ts'
import { givenValue, indexOf, readerOf } from '#core/law/reader.ts'
import { lawPack } from '#law/index.ts'

/** What is known of the requesting state and may be cited in this case: opened by established facts of the client only. */
export const showContext: Handler<'case.context'> = async ({ case: file, asOf, alert }) => {
  const subject = openCase(file, alert)
  const challenged = alert ?? subject.challenges
  const reader = readerOf(indexOf(lawPack.catalogue), subject, { asOf, trust: 'established', ...(challenged === undefined ? {} : { alert: challenged }) })
  const state = givenValue(reader.read('alert.requesting-state'))
  const requestingState = typeof state === 'string' ? state : ''
  const heldFacts = heldFactsOf(subject, 'established', challenged)
  return {
    requestingState,
    packs: lawPack.contexts.map(pack => {
      const { items, charts } = contextFor(pack, { requestingState, heldFacts })
      return {
        id: pack.id,
        title: pack.title,
        asOf: pack.asOf,
        items: items.map(({ item, beside }) => ({
          id: item.id,
          kind: item.kind,
          says: item.text,
          verification: item.verification,
          ...(item.caveat === undefined ? {} : { caveat: item.caveat }),
          beside: [...new Set(beside.map(({ ground }) => ground))],
        })),
        charts: charts.map(chart => ({ id: chart.id, title: chart.title, description: chart.description, svg: chartSvg(chart) })),
      }
    }),
  }
}
