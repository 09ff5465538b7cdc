import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import { type NextQuestion, nextQuestion } from '#core/interview/next-question.ts'
import type { Interview, InterviewEntry, InterviewQuestion } from '#core/interview/question.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { keyOf } from '#core/law/settle.ts'

/** The next best question but for those the lawyer left for later, by their keys. */
export const nextUp = (
  interview: Interview,
  assessment: Assessment,
  subject: Case,
  catalogue: Catalogue,
  leftForLater: ReadonlySet<string>,
): NextQuestion | undefined => nextQuestion(withoutThese(interview, leftForLater), assessment, subject, catalogue)

/** How many of those left for later are still open. */
export const stillLeft = (interview: Interview, leftForLater: ReadonlySet<string>): number =>
  leftForLater.size === 0 ? 0 : interview.sections.flatMap(({ entries }) => entries.flatMap(keysOpen)).filter(key => leftForLater.has(key)).length

const withoutThese = (interview: Interview, keys: ReadonlySet<string>): Interview =>
  keys.size === 0
    ? interview
    : { ...interview, sections: interview.sections.map(section => ({ ...section, entries: section.entries.map(entry => leftOut(entry, keys)) })) }

const leftOut = (entry: InterviewEntry, keys: ReadonlySet<string>): InterviewEntry => {
  if (entry.kind === 'question') return { kind: 'question', question: aside(entry.question, keys) }
  const { group } = entry
  const items = group.items.map(item => ({ ...item, questions: item.questions.map(question => aside(question, keys)) }))
  return { kind: 'group', group: { ...group, items, ...(keys.has(keyOf({ group: group.group })) ? { state: 'not-asked-yet' as const } : {}) } }
}

const aside = (question: InterviewQuestion, keys: ReadonlySet<string>): InterviewQuestion =>
  keys.has(keyOfQuestion(question)) ? { ...question, state: 'not-asked-yet' } : question

const keysOpen = (entry: InterviewEntry): readonly string[] =>
  entry.kind === 'question'
    ? openKey(entry.question)
    : [
        ...entry.group.items.flatMap(({ questions }) => questions.flatMap(openKey)),
        ...(entry.group.state === 'open' ? [keyOf({ group: entry.group.group })] : []),
      ]

const openKey = (question: InterviewQuestion): readonly string[] => (question.state === 'open' ? [keyOfQuestion(question)] : [])

export const keyOfQuestion = ({ fact, item }: Pick<InterviewQuestion, 'fact' | 'item'>): string => keyOf(item === undefined ? { fact } : { fact, item })
