import type { Answer, Answers, Case } from '#core/case/case.ts'
import type { Given, GivenValue } from '#core/law/ground.ts'

/** A bare case from short facts: for the examples of rules and the benchmark. No exhibits, no identity. */
export const caseOf = ({ facts = {}, groups = {}, complete = [] }: Given, id = 'example'): Case => ({
  format: 'recourse-case',
  version: 1,
  id,
  codeName: id,
  answers: answersOf(facts),
  groups: Object.fromEntries(
    [...new Set([...Object.keys(groups), ...complete])].map(group => [
      group,
      {
        ...(complete.includes(group) ? { complete: true } : {}),
        items: (groups[group] ?? []).map((item, index) => ({ id: `${group}-${index + 1}`, answers: answersOf(item) })),
      },
    ]),
  ),
  exhibits: [],
  weighings: [],
})

const answersOf = (facts: { readonly [fact: string]: GivenValue }): Answers =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, answerOf(value)]))

const answerOf = (value: GivenValue): Answer => {
  if (typeof value !== 'object' || isList(value)) return { answer: 'value', value }
  if ('none' in value) return { answer: 'none' }
  if ('unknown' in value) return { answer: 'unknown' }
  return { answer: 'value', value: value.alleged, alleged: true }
}

const isList = (value: object): value is readonly string[] => Array.isArray(value)
