import { readdirSync, readFileSync } from 'node:fs'
import { assessorOf } from '#core/assessment/assess.ts'
import type { Answer, Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { inOrder, type Placed } from '#core/interview/in-order.ts'
import { interviewOf } from '#core/interview/interview.ts'
import type { Interview, InterviewGroup, InterviewQuestion } from '#core/interview/question.ts'
import type { Given } from '#core/law/ground.ts'
import type { Unknown } from '#core/law/settle.ts'
import { lawPack } from '#law/index.ts'
import { interviewLawOf } from '#law/interview/index.ts'

export const asOf = day('2026-11-23')
export const law = interviewLawOf(lawPack)
export const assess = assessorOf(lawPack)

export const examples: readonly { readonly name: string; readonly subject: Case }[] = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  // seam: the example files are checked by their own test
  .map(name => ({ name, subject: JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Case }))

export const interviewed = (subject: Case): Interview => interviewOf(subject, assess(subject, { asOf }), law)

export const of = (given: Given): Interview => interviewed(caseOf(given))

const groupsIn = ({ sections }: Interview): readonly InterviewGroup[] =>
  sections.flatMap(({ entries }) => entries.flatMap(entry => (entry.kind === 'group' ? [entry.group] : [])))

export const groupIn = (interview: Interview, id: string): InterviewGroup | undefined => groupsIn(interview).find(({ group }) => group === id)

export const questionsIn = (interview: Interview): readonly InterviewQuestion[] => [
  ...interview.sections.flatMap(({ entries }) => entries.flatMap(entry => (entry.kind === 'question' ? [entry.question] : []))),
  ...groupsIn(interview).flatMap(({ items }) => items.flatMap(({ questions }) => questions)),
]

export const questionIn = (interview: Interview, fact: string, item?: string): InterviewQuestion | undefined =>
  questionsIn(interview).find(question => question.fact === fact && question.item === item)

export const placedIn = (interview: Interview, key: string): Placed | undefined => inOrder(interview).find(question => question.key === key)

/** The case with one more answer; a list is said to be complete. */
export const answered = (subject: Case, at: Unknown, answer: Answer): Case => {
  if ('group' in at) return withGroup(subject, at.group, group => ({ ...group, complete: true }))
  const { fact, item } = at
  if (item === undefined) return { ...subject, answers: { ...subject.answers, [fact]: answer } }
  const group = Object.entries(lawPack.catalogue.groups).find(([, { facts }]) => fact in facts)?.[0] ?? ''
  return withGroup(subject, group, ({ items, ...rest }) => ({
    ...rest,
    items: items.map(one => (one.id === item ? { ...one, answers: { ...one.answers, [fact]: answer } } : one)),
  }))
}

const withGroup = (subject: Case, group: string, change: (group: Case['groups'][string]) => Case['groups'][string]): Case => ({
  ...subject,
  groups: { ...subject.groups, [group]: change(subject.groups[group] ?? { items: [] }) },
})
