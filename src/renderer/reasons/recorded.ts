import type { Asked } from '#core/board/asked.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { isCivilDate } from '#core/civil-date.ts'

/** Words that the law has none of. */
export type RecordedWords = {
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly unknown: string
  readonly declined: string
  readonly isComplete: string
  readonly isIncomplete: string
}

/** What stands at a question now, in a few words; undefined where nothing was recorded. */
export const recordedOf = (asked: Asked, words: RecordedWords): string | undefined => {
  if (asked.kind === 'list') return asked.complete === undefined ? undefined : asked.complete ? words.isComplete : words.isIncomplete
  const { answer, options, unit, asked: kind } = asked
  if (answer === undefined) return undefined
  if (answer.answer !== 'value') return words[answer.answer]
  const { value } = answer
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return unit === undefined ? String(value) : `${value} ${unit}`
  const labelOf = (id: string) => options.find(option => option.id === id)?.label ?? id
  if (typeof value !== 'string') return value.map(labelOf).join(', ')
  return kind === 'day' && isCivilDate(value) ? dayWords(value, answer.precision) : labelOf(value)
}
