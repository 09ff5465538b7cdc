import type { Case } from '#core/case/case.ts'
import { summaryOf } from '#core/interview/summary.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { summaries } from '#law/interview/summaries.ts'

/** What tells the item of a fact from the others of its list, without its days; empty for a fact that stands once or an item that says nothing. */
export const itemLine = (subject: Case, { groups }: Catalogue, fact: string, item: string | undefined): string => {
  const id = Object.keys(groups).find(group => groups[group]?.facts[fact] !== undefined)
  const group = id === undefined ? undefined : groups[id]
  const items = id === undefined ? [] : (subject.groups[id]?.items ?? [])
  const at = items.findIndex(one => one.id === item)
  const found = items[at]
  if (group === undefined || found === undefined) return ''
  const known: { readonly [group: string]: (typeof summaries)[keyof typeof summaries] } = summaries
  const parts = (known[id ?? ''] ?? []).filter(part => group.facts[part.fact]?.kind !== 'day' && found.answers[part.fact]?.answer === 'value')
  return parts.length === 0 ? '' : summaryOf(group, found, at, parts)
}
