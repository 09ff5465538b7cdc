import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import type { PlaceFound } from '#contract/case-replies.ts'
import type { Answers, Case } from '#core/case/case.ts'
import { sayAnswer } from '#core/case/say-change.ts'
import type { Facts } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

/**
 * Looks for words in every case that is not removed: code names, notes, answers, exhibits. A place holds every word, in any order; accents and
 * upper and lower case count as alike. A case that cannot be read is passed over.
 */
export const findInCases =
  ({ vault }: Ports, desk: Desk): Handler<'case.find'> =>
  async ({ words }) => {
    const sought = folded(words).split(/\s+/).filter(Boolean)
    const stored = (await vault.listCases()).filter(({ removedAt }) => removedAt === undefined)
    const opened = await Promise.allSettled(stored.map(({ id }) => desk.open(id)))
    return opened.flatMap(result => {
      if (result.status === 'rejected') return []
      const { id, history } = result.value
      const places = linesOf(history.case).filter(({ where, words: line }) => holds(`${where} ${line}`, line, sought))
      return places.length === 0 ? [] : [{ id, codeName: history.case.codeName, places: places.slice(0, mostPlaces) }]
    })
  }

const mostPlaces = 20

/** Every word in the place as a whole, and at least one in what the lawyer wrote: a question alone is no finding. */
const holds = (place: string, line: string, sought: readonly string[]): boolean => {
  const [whole, own] = [folded(place), folded(line)]
  return sought.every(word => whole.includes(word)) && sought.some(word => own.includes(word))
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('und')

const linesOf = (subject: Case): readonly PlaceFound[] => [
  { where: 'Code name', words: subject.codeName },
  ...(subject.note === undefined ? [] : [{ where: 'Note', words: subject.note }]),
  ...linesOfAnswers(subject.answers, catalogue.facts, ''),
  ...Object.entries(subject.groups).flatMap(([group, { items }]) =>
    items.flatMap(({ id, answers }) => linesOfAnswers(answers, groups[group]?.facts ?? {}, `${group}/${id}/`)),
  ),
  ...subject.exhibits.map(({ id, number, title, proves = '' }) => ({ where: `Exhibit ${number}`, words: `${title} ${proves}`.trim(), exhibit: id })),
]

const groups: { readonly [group: string]: { readonly facts: Facts } } = catalogue.groups

/** `within` is where the item stands in the interview. */
const linesOfAnswers = (answers: Answers, facts: Facts, within: string): readonly PlaceFound[] =>
  Object.entries(answers).flatMap(([fact, answer]) => {
    const place = { where: facts[fact]?.asks ?? fact, at: `${within}${fact}` }
    return [{ ...place, words: sayAnswer(answer, facts[fact]) }, ...(answer.note === undefined ? [] : [{ ...place, words: answer.note }])]
  })
