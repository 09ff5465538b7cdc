import type { Answers, Case } from '#core/case/case.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { factsOf, isAtLeast, isParticular, levelOf } from '#templates/parts/disclosure.ts'

type Text = { readonly where: string; readonly text: string }

/** Too short to be told from an ordinary word. */
const shortest = 4

/**
 * Names, places and texts at C2 or higher, C4 included, that stand word by word in a text meant for the source. A value that stands
 * in the open elsewhere in the case gives nothing away.
 */
export const revealed = (subject: Case, catalogue: Catalogue, texts: readonly Text[]): readonly { readonly word: string; readonly where: string }[] => {
  const factOf = factsOf(catalogue)
  const all = [subject.answers, ...Object.values(subject.groups).flatMap(({ items }) => items.map(({ answers }) => answers))].flatMap(valuesOf)
  const open = new Set(all.filter(({ kept }) => !kept).map(({ value }) => value))
  const words = [...new Set(all.filter(({ kept, value }) => kept && value.length >= shortest && !open.has(value)).map(({ value }) => value))]
  return texts.flatMap(({ where, text }) => words.filter(word => text.toLowerCase().includes(word.toLowerCase())).map(word => ({ word, where })))

  function valuesOf(answers: Answers): readonly { readonly value: string; readonly kept: boolean }[] {
    return Object.entries(answers).flatMap(([id, answer]) => {
      const fact = factOf(id)
      if (fact === undefined || !isParticular(fact) || fact.kind === 'day' || answer.answer !== 'value') return []
      const values = typeof answer.value === 'string' ? [answer.value] : Array.isArray(answer.value) ? answer.value.map(String) : []
      return values.map(value => ({ value, kept: isAtLeast(levelOf(id, fact, answer), 'C2') }))
    })
  }
}
