import type { Answer, GroupItem } from '#core/case/case.ts'
import { dayWords, months } from '#core/chronology/day-words.ts'
import { isCivilDate } from '#core/civil-date.ts'
import { optionWords } from '#core/interview/option-words.ts'
import type { SummaryPart } from '#core/interview/section.ts'
import type { Fact, Facts } from '#core/law/fact.ts'

/** As many facts as fit a line. */
const most = 4
/** Of a text, in characters. */
const longest = 60

/** One line that tells an item from the others, from the answers recorded; "Alert 2" while none of them says anything. */
export const summaryOf = (
  { one, facts }: { readonly one: string; readonly facts: Facts },
  { answers }: GroupItem,
  at: number,
  parts: readonly SummaryPart[],
): string => {
  const told = said(parts)
  const words = told.length > 0 ? told : said(Object.keys(facts).map(fact => ({ fact })))
  return capitalised(words.length === 0 ? `${one} ${at + 1}` : words.slice(0, most).join(' · '))

  function said(from: readonly SummaryPart[]): readonly string[] {
    return from.flatMap(({ fact: id, lead }) => {
      const fact = facts[id]
      const words = fact === undefined ? undefined : answerWords(fact, answers[id])
      return words === undefined || words === '' ? [] : [lead === undefined ? words : `${lead} ${words}`]
    })
  }
}

/** A value in a few words; a yes or a no as its clause. Undefined where there is no value. */
const answerWords = (fact: Fact, answer: Answer | undefined): string | undefined => {
  if (answer?.answer !== 'value') return undefined
  const { value } = answer
  if (typeof value === 'boolean') return fact.kind === 'yesno' ? (value ? fact.yes : fact.no) : String(value)
  if (typeof value === 'number') return fact.kind === 'quantity' && fact.unit !== 'number' ? `${value} ${fact.unit}` : String(value)
  if (typeof value !== 'string') return shortened(value.map(one => optionWords(fact, one)).join(', '))
  if (fact.kind === 'day' && isCivilDate(value)) return withShortMonth(dayWords(value, answer.precision))
  return shortened(fact.kind === 'choice' ? optionWords(fact, value) : value)
}

const withShortMonth = (words: string): string => months.reduce<string>((text, month) => text.replace(month, month.slice(0, 3)), words)

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
