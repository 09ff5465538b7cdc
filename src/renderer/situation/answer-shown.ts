import type { Answer } from '#core/case/case.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { isCivilDate } from '#core/civil-date.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'

type Asked = Pick<InterviewQuestion, 'kind' | 'options' | 'unit'>

/** The words for what the law has none of. */
export type AnswerWords = { readonly yes: string; readonly no: string; readonly none: string; readonly unknown: string; readonly declined: string }

/** An answer as a line shows it. */
export const answerShown = ({ kind, options = {}, unit }: Asked, answer: Answer, words: AnswerWords): string => {
  if (answer.answer !== 'value') return words[answer.answer]
  const { value } = answer
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return unit === undefined || unit === 'number' ? String(value) : `${value} ${value === 1 ? unit.slice(0, -1) : unit}`
  if (typeof value !== 'string') return value.map(one => capitalised(options[one] ?? one)).join(', ')
  if (kind === 'day' && isCivilDate(value)) return dayWords(value, answer.precision)
  return kind === 'choice' ? capitalised(options[value] ?? value) : value
}

/** An option standing on a line of its own. */
export const capitalised = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}`
