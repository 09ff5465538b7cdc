import type { Ask, Section } from '#core/interview/section.ts'
import type { Catalogue, Fact, FactGroup } from '#core/law/fact.ts'

export type Part = 'core' | 'further' | 'office'

/** What one table asks: facts that stand once, or those of each item of a group. `lists`: whether there are any items, too. */
export type Sheet = { readonly facts: readonly Fact[]; readonly group?: FactGroup & { readonly id: string }; readonly lists: boolean }

/** The tables of a section in one part of the paper. Every fact and every list stands in exactly one part. */
export const sheetsOf = ({ asks, office }: Section, catalogue: Catalogue, part: Part): readonly Sheet[] => {
  if ((office === true) !== (part === 'office')) return []
  return joined(asks.map(sheetOf)).filter(({ facts, lists }) => lists || facts.length > 0)

  function sheetOf(ask: Ask): Sheet {
    if ('fact' in ask) return { facts: [catalogue.facts[ask.fact] ?? missing(ask.fact)].filter(isMeant), lists: false }
    const group = catalogue.groups[ask.group] ?? missing(ask.group)
    const facts = Object.values(group.facts)
    const begins = facts.some(({ core }) => core) ? 'core' : 'further'
    return { facts: facts.filter(isMeant), group: { ...group, id: ask.group }, lists: part === 'office' || part === begins }
  }

  function isMeant({ core }: Fact): boolean {
    return part === 'office' || (core === true) === (part === 'core')
  }
}

/** Facts that stand once and follow each other share a table. */
const joined = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const kept: Sheet[] = []
  for (const sheet of sheets) {
    const last = kept.at(-1)
    if (last === undefined || last.group !== undefined || sheet.group !== undefined) kept.push(sheet)
    else kept.splice(-1, 1, { ...last, facts: [...last.facts, ...sheet.facts] })
  }
  return kept
}

const missing = (id: string): never => {
  throw new TypeError(`The questionnaire asks for a fact or group that does not exist: ${id}`)
}
