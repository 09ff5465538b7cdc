import type { Interview, InterviewQuestion } from '#core/interview/question.ts'
import { questionsIn } from '#renderer/situation/spot.ts'

export type QuestionFound = {
  readonly question: InterviewQuestion
  readonly section: string
  readonly sectionTitle: string
  /** The line of the item it belongs to. */
  readonly of?: string
}

/** Questions that hold every word, in the question itself first, then in its reason, its options or its answer. Accents and case do not count. */
export const findQuestions = ({ sections }: Interview, words: string, most = 60): readonly QuestionFound[] => {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const all = sections.flatMap(({ id, title, entries }) => {
    const summaries = new Map(entries.flatMap(entry => (entry.kind === 'group' ? entry.group.items.map(item => [item.id, item.summary] as const) : [])))
    return questionsIn(entries).map(question => {
      const of = question.item === undefined ? undefined : summaries.get(question.item)
      return { question, section: id, sectionTitle: title, ...(of === undefined ? {} : { of }) }
    })
  })
  const inQuestion = all.filter(({ question }) => holds(question.asks, wanted))
  const elsewhere = all.filter(found => !inQuestion.includes(found) && holds(textOf(found.question), wanted))
  return [...inQuestion, ...elsewhere].slice(0, most)
}

const holds = (text: string, wanted: readonly string[]): boolean => {
  const within = folded(text)
  return wanted.every(word => within.includes(word))
}

const textOf = ({ asks, why = '', options = {}, answer }: InterviewQuestion): string =>
  [asks, why, ...Object.values(options), ...(answer === undefined ? [] : [JSON.stringify(answer)])].join(' ')

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
