import type { Fact } from '#core/law/fact.ts'

/** The clause of a choice with the option's words in place; an option with no label stands as it is. */
export const optionClause = (fact: Fact, values: readonly string[]): string => {
  if (fact.kind !== 'choice' && fact.kind !== 'choices') throw new TypeError('Only a choice has options')
  return fact.says.replace('{}', orList(values.map(value => labelOf(fact, value))))
}

export const labelOf = (fact: Fact, value: string): string => {
  if (fact.kind !== 'choice' && fact.kind !== 'choices') return value
  const options: { readonly [option: string]: string } = fact.options
  return options[value] ?? value
}

export const nounOf = (fact: Fact): string => ('noun' in fact ? fact.noun : fact.asks)

const orList = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`)

export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
