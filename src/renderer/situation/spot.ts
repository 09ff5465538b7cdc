import type { Interview, InterviewEntry, InterviewGroup, InterviewQuestion } from '#core/interview/question.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { keyOf, type Unknown } from '#core/law/settle.ts'

/** A place in the interview: a section, and within it a group, an item, a question, as far as one is chosen. */
export type Spot = { readonly section: string; readonly group?: string; readonly item?: string; readonly fact?: string }

/** The section of the case itself: its code name, its note. */
export const caseSection = 'case'

/** How a view names a place: `section:charges`, `charges`, `charges/<item>`, `charges/<item>/charge.label`, `trial.in-absentia`. */
export const atOf = ({ section, group, item, fact }: Spot): string => [group, item, fact].filter(part => part !== undefined).join('/') || `section:${section}`

export const atOfSection = (section: string): string => `section:${section}`

/** The same of what the law wants to know. */
export const atOfUnknown = (unknown: Unknown, catalogue: Catalogue): string => {
  if ('group' in unknown) return unknown.group
  const group = groupOf(unknown.fact, catalogue)
  return [...(group !== undefined && unknown.item !== undefined ? [group, unknown.item] : []), unknown.fact].join('/')
}

/** The key by which the law knows a question or a list; undefined for sections and items. */
export const keyOfSpot = ({ group, item, fact }: Spot): string | undefined => {
  if (fact !== undefined) return keyOf(item === undefined ? { fact } : { fact, item })
  return group !== undefined && item === undefined ? keyOf({ group }) : undefined
}

/**
 * The place a view names. A fact that repeats, named without its item, is that of the alert challenged, else of the first item, else its
 * list. Undefined for what is not there, or not any more.
 */
export const spotOf = (at: string | undefined, interview: Interview, catalogue: Catalogue, challenges?: string): Spot | undefined => {
  if (at === undefined) return undefined
  if (at.startsWith('section:')) {
    const section = at.slice('section:'.length)
    return section === caseSection || interview.sections.some(({ id }) => id === section) ? { section } : undefined
  }
  const [first = '', item, fact] = at.split('/')
  const group = first in catalogue.groups ? first : groupOf(first, catalogue)
  const section = sectionOf(interview, entry => (entry.kind === 'group' ? entry.group.group === group : group === undefined && entry.question.fact === first))
  if (section === undefined) return undefined
  if (group === undefined) return { section, fact: first }
  const items = groupAt(interview, { section, group })?.items ?? []
  if (first !== group) {
    const held = items.find(({ id }) => id === challenges) ?? items[0]
    return held === undefined ? { section, group } : { section, group, item: held.id, fact: first }
  }
  const held = items.find(({ id }) => id === item)
  if (held === undefined) return { section, group }
  return fact !== undefined && held.questions.some(question => question.fact === fact)
    ? { section, group, item: held.id, fact }
    : { section, group, item: held.id }
}

/** The question at a place. */
export const questionAt = (interview: Interview, { section, group, item, fact }: Spot): InterviewQuestion | undefined =>
  fact === undefined ? undefined : questionsIn(entriesOf(interview, section)).find(one => one.fact === fact && one.group === group && one.item === item)

export const groupAt = (interview: Interview, { section, group }: Spot): InterviewGroup | undefined =>
  groupsIn(entriesOf(interview, section)).find(one => one.group === group)

export const questionsIn = (entries: readonly InterviewEntry[]): readonly InterviewQuestion[] =>
  entries.flatMap(entry => (entry.kind === 'question' ? [entry.question] : entry.group.items.flatMap(({ questions }) => questions)))

export const groupsIn = (entries: readonly InterviewEntry[]): readonly InterviewGroup[] =>
  entries.flatMap(entry => (entry.kind === 'group' ? [entry.group] : []))

const entriesOf = ({ sections }: Interview, section: string): readonly InterviewEntry[] => sections.find(({ id }) => id === section)?.entries ?? []

const sectionOf = ({ sections }: Interview, holds: (entry: InterviewEntry) => boolean): string | undefined =>
  sections.find(({ entries }) => entries.some(holds))?.id

const groupOf = (fact: string, { groups }: Catalogue): string | undefined => Object.keys(groups).find(group => groups[group]?.facts[fact] !== undefined)
