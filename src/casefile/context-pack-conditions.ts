import { closest } from '#casefile/nearest.ts'
import { at, listAt, type Problem, quoted, type Segment } from '#casefile/problem.ts'
import type { Fact } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

/** A problem at a place in the file. */
export type Say = (path: readonly Segment[], reason: string, remedy: string) => Problem

/** Whether a condition reads facts that exist, asks values they can have, and keeps to one group in each alternative. */
export const conditionProblems = (file: unknown, path: readonly Segment[], say: Say): readonly Problem[] =>
  listAt(file, [...path, 'anyOf']).flatMap((alternative, index) => {
    const here = [...path, 'anyOf', index]
    const requirements = Array.isArray(alternative) ? alternative : []
    const groups = new Set(requirements.flatMap(requirement => places.get(String(at(requirement, ['fact'])))?.group ?? []))
    return [
      ...requirements.flatMap((_, number) => requirementProblems(file, [...here, number], say)),
      ...(groups.size > 1 ? [say(here, `One alternative reads facts of more than one group: ${[...groups].join(', ')}.`, 'Make two conditions of it.')] : []),
      ...(requirements.length > 0 && requirements.every(requirement => general.includes(String(at(requirement, ['fact']))))
        ? [
            say(
              here,
              'One alternative asks for nothing of this person alone.',
              'Add a fact of the person: general context stands only beside individual facts.',
            ),
          ]
        : []),
    ]
  })

/** Facts that are true of many others too: alone they open nothing. */
const general = [
  'person.persecuted-group',
  'politics.change-of-power',
  'politics.pattern',
  'politics.dispute-between-states',
  'alert.type',
  'purpose.no-legal-basis',
]

const requirementProblems = (file: unknown, path: readonly Segment[], say: Say): readonly Problem[] => {
  const id = at(file, [...path, 'fact'])
  if (typeof id !== 'string') return []
  const place = places.get(id)
  if (place === undefined) {
    const guess = closest(id, [...places.keys()])
    return [say([...path, 'fact'], `There is no fact ${quoted(id)}.`, guess === undefined ? 'Name a fact of law/facts.' : `Did you mean "${guess}"?`)]
  }
  const { fact } = place
  if (at(file, [...path, 'atLeast']) !== undefined)
    return fact.kind === 'quantity' ? [] : [say([...path, 'atLeast'], `The fact ${quoted(id)} is no quantity.`, 'Write "is" with the values that count.')]
  const allowed = allowedIn(fact)
  if (allowed === undefined)
    return [say([...path, 'fact'], `A condition cannot read the fact ${quoted(id)}.`, 'Use facts answered with yes or no, with options, or quantities.')]
  return listAt(file, [...path, 'is']).flatMap((value, index) =>
    (typeof value === 'string' || typeof value === 'boolean') && !allowed.includes(value)
      ? [say([...path, 'is', index], `The fact ${quoted(id)} cannot be ${quoted(String(value))}.`, `Write one of: ${allowed.join(', ')}.`)]
      : [],
  )
}

const allowedIn = (fact: Fact): readonly (string | boolean)[] | undefined => {
  if (fact.kind === 'yesno') return [true, false]
  return fact.kind === 'choice' || fact.kind === 'choices' ? Object.keys(fact.options) : undefined
}

type FactPlace = { readonly fact: Fact; readonly group?: string }

const places: ReadonlyMap<string, FactPlace> = new Map<string, FactPlace>([
  ...Object.entries<Fact>(catalogue.facts).map(([id, fact]) => [id, { fact }] as const),
  ...Object.entries(catalogue.groups).flatMap(([group, { facts }]) => Object.entries<Fact>(facts).map(([id, fact]) => [id, { fact, group }] as const)),
])
