import type { Answer, Case } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { isCivilDate } from '#core/civil-date.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'

/** A change in one line, for the history: "Is it a Red Notice? Yes". `before` is the case it was made to. */
export const sayChange = (change: Change, before: Case, catalogue: Catalogue): string => {
  switch (change.kind) {
    case 'answer': {
      const fact = factOf(change, catalogue)
      return `${fact?.asks ?? change.fact} ${change.answer === null ? 'Answer taken away' : sayAnswer(change.answer, fact)}`
    }
    case 'add-item':
      return `Added: ${catalogue.groups[change.group]?.one ?? change.group}`
    case 'remove-item':
      return `Removed: ${catalogue.groups[change.group]?.one ?? change.group}`
    case 'complete':
      return `${catalogue.groups[change.group]?.many ?? change.group}: ${change.complete === true ? 'the list is complete' : change.complete === false ? 'the list is not complete' : 'not known whether complete'}`
    case 'weigh':
      return change.weighing === null ? `Own weighing taken away: ${change.ground}` : `Own weighing of ${change.ground}: ${change.weighing.decision}`
    case 'describe':
      return change.codeName !== undefined && change.codeName !== before.codeName ? `Code name: ${change.codeName}` : 'Case described'
    case 'exhibit':
      return `Exhibit ${change.exhibit.number}: ${change.exhibit.title}`
    case 'remove-exhibit':
      return `Exhibit removed: ${before.exhibits.find(({ id }) => id === change.exhibit)?.title ?? change.exhibit}`
    case 'custody':
      return 'Custody noted'
    case 'draft':
      return `Draft changed: ${change.document}`
    case 'replace':
      return 'Case begun, brought in or put back as it was'
    case 'several': {
      const [first] = change.changes
      const others = change.changes.length - 1
      return first === undefined ? 'Nothing' : `${sayChange(first, before, catalogue)}${others > 0 ? `, and ${others} more` : ''}`
    }
  }
}

/** An answer in a few words, as lists and histories show it. */
export const sayAnswer = (answer: Answer, fact: Fact | undefined): string => {
  if (answer.answer !== 'value') return without[answer.answer]
  const { value } = answer
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return fact?.kind === 'quantity' && fact.unit !== 'number' ? `${value} ${fact.unit}` : String(value)
  if (fact?.kind === 'day' && typeof value === 'string' && isCivilDate(value)) return dayWords(value, answer.precision)
  const options: { readonly [option: string]: string } = fact?.kind === 'choice' || fact?.kind === 'choices' ? fact.options : {}
  return (typeof value === 'string' ? [value] : value).map(one => options[one] ?? one).join(', ')
}

const without = { none: 'There is none', unknown: 'Not known yet', declined: 'The client declines' } as const

const factOf = ({ fact, group }: { readonly fact: string; readonly group?: string }, catalogue: Catalogue): Fact | undefined =>
  group === undefined ? catalogue.facts[fact] : catalogue.groups[group]?.facts[fact]
