import type { Answer, Case } from '#core/case/case.ts'
import { answersAt, type Place } from '#core/case/change.ts'
import type { Interview, InterviewQuestion } from '#core/interview/question.ts'

/** A question that had an answer then, has one now, or both. */
export type ThenAndNow = { readonly question: InterviewQuestion; readonly of?: string; readonly now?: Answer; readonly differs: boolean }

export type SectionThen = { readonly id: string; readonly title: string; readonly answers: readonly ThenAndNow[] }

/**
 * The answers of an interview as it was, beside those of the case as it is now, by section. Lists are told by their items: an item that is
 * there no more counts as different.
 */
export const thenAndNow = (then: Interview, now: Case): readonly SectionThen[] =>
  then.sections.flatMap(({ id, title, entries }) => {
    const answers = entries.flatMap(entry =>
      entry.kind === 'question'
        ? compared(entry.question, undefined, now)
        : entry.group.items.flatMap(({ summary, questions }) => questions.flatMap(question => compared(question, summary, now))),
    )
    return answers.length === 0 ? [] : [{ id, title, answers }]
  })

/** The lines of items that are there now and were not then. */
export const addedSince = (then: Interview, now: Interview): readonly string[] => {
  const before = new Set(itemsOf(then).map(({ id }) => id))
  return itemsOf(now).flatMap(({ id, summary }) => (before.has(id) ? [] : [summary]))
}

const itemsOf = ({ sections }: Interview) =>
  sections.flatMap(({ entries }) =>
    entries.flatMap(entry => (entry.kind === 'group' ? entry.group.items.map(({ id, summary }) => ({ id: `${entry.group.group}/${id}`, summary })) : [])),
  )

const compared = (question: InterviewQuestion, of: string | undefined, subject: Case): readonly ThenAndNow[] => {
  const place: Place = question
  const now = answersAt(subject, place)?.[question.fact]
  if (question.answer === undefined && now === undefined) return []
  const differs = JSON.stringify(sorted(question.answer)) !== JSON.stringify(sorted(now))
  return [{ question, differs, ...(of === undefined ? {} : { of }), ...(now === undefined ? {} : { now }) }]
}

/** The order in which parts of an answer were written says nothing. */
const sorted = (answer: Answer | undefined): unknown => answer && Object.entries(answer).toSorted(([a], [b]) => (a < b ? -1 : 1))
