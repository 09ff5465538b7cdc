import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import type { Answers, Case } from '#core/case/case.ts'
import { sayAnswer } from '#core/case/say-change.ts'
import type { Facts } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

/** Looks for words in every case that is not removed: answers, notes, exhibits. Letters alike in upper and lower case. */
export const findInCases =
  ({ vault }: Ports, desk: Desk): Handler<'case.find'> =>
  async ({ words }) => {
    const sought = words.toLocaleLowerCase('und')
    const stored = (await vault.listCases()).filter(({ removedAt }) => removedAt === undefined)
    const found = await Promise.all(
      stored.map(async ({ id }) => {
        const subject = (await desk.open(id)).history.case
        const places = linesOf(subject).filter(({ words: line }) => line.toLocaleLowerCase('und').includes(sought))
        return { id, codeName: subject.codeName, places: places.slice(0, mostPlaces) }
      }),
    )
    return found.filter(({ places }) => places.length > 0)
  }

const mostPlaces = 20

type Line = { readonly where: string; readonly words: string }

const linesOf = (subject: Case): readonly Line[] => [
  { where: 'Code name', words: subject.codeName },
  ...(subject.note === undefined ? [] : [{ where: 'Note', words: subject.note }]),
  ...linesOfAnswers(subject.answers, catalogue.facts),
  ...Object.entries(subject.groups).flatMap(([group, { items }]) => items.flatMap(({ answers }) => linesOfAnswers(answers, groups[group]?.facts ?? {}))),
  ...subject.exhibits.map(({ number, title, proves = '' }) => ({ where: `Exhibit ${number}`, words: `${title} ${proves}`.trim() })),
]

const groups: { readonly [group: string]: { readonly facts: Facts } } = catalogue.groups

const linesOfAnswers = (answers: Answers, facts: Facts): readonly Line[] =>
  Object.entries(answers).flatMap(([fact, answer]) => [
    { where: facts[fact]?.asks ?? fact, words: sayAnswer(answer, facts[fact]) },
    ...(answer.note === undefined ? [] : [{ where: facts[fact]?.asks ?? fact, words: answer.note }]),
  ])
