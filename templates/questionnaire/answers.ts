import { optionWords } from '#core/interview/option-words.ts'
import type { Fact } from '#core/law/fact.ts'
import type { QuestionnaireWords } from '#templates/questionnaire/en.ts'

/** As many options as stand one below the other; more run on. */
const mostLines = 8

/** What can be ticked or written for a fact. */
export const answerCell = (fact: Fact, words: QuestionnaireWords): string => {
  switch (fact.kind) {
    case 'yesno':
      return run([words.yes, words.no])
    case 'choice':
    case 'choices': {
      const options = Object.keys(fact.options).map(value => optionWords(fact, value))
      return options.length > mostLines ? run(options) : options.map(tick).join('\n')
    }
    case 'quantity':
      return `${rule(8)} ${words.units[fact.unit]}`.trimEnd()
    case 'day':
      return `${words.day.map((part, at) => `${part}\u00a0${rule(at === 2 ? 5 : 3)}`).join(' ')}\n${tick(words.about)}`
    case 'state':
      return rule(line)
    case 'text':
    case 'texts':
      return `${rule(line)}\n${rule(line)}`
  }
}

/** Of a list: how many there are, and whether that is all. */
export const listCell = (words: QuestionnaireWords): string => `${words.howMany} ${rule(6)}\n${tick(words.allOfThem)}`

export const emptyBox = '□'

/** A box stays with its first word. */
const tick = (label: string): string => `${emptyBox}\u00a0${label}`

/** Side by side; short ones are never parted. */
const run = (labels: readonly string[]): string => labels.map(label => tick(label.length > longestWhole ? label : label.replaceAll(' ', '\u00a0'))).join('   ')

const longestWhole = 26
const line = 26

/** A line to write on, so many letters long. */
export const rule = (letters: number): string => '_'.repeat(letters)
