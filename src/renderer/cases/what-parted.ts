import type { CaseVersion } from '#contract/case-replies.ts'
import type { Answer, Answers, Group } from '#core/case/case.ts'
import { sayAnswer } from '#core/case/say-change.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'

/** One thing that the versions hold differently: in words, one for each version in their order, undefined where it holds none. */
export type Parted = { readonly where: string; readonly of?: string; readonly says: readonly (string | undefined)[] }

/** What the versions of a case disagree on: its name and note, answers, items of lists, exhibits, weighings and drafts. */
export const whatParted = (versions: readonly Pick<CaseVersion, 'case'>[], catalogue: Catalogue): readonly Parted[] => {
  const cases = versions.map(version => version.case)
  return [
    ...line(
      whereOf.codeName,
      cases.map(one => one.codeName),
    ),
    ...line(
      whereOf.note,
      cases.map(one => one.note),
    ),
    ...answersParted(
      cases.map(one => one.answers),
      catalogue.facts,
    ),
    ...keysOf(cases.map(one => one.groups)).flatMap(group =>
      groupParted(
        cases.map(one => one.groups[group]),
        group,
        catalogue,
      ),
    ),
    ...byId(
      cases.map(one => one.exhibits),
      ({ id }) => id,
    ).flatMap(exhibits =>
      line(
        `Exhibit ${exhibits.find(Boolean)?.number ?? ''}`,
        exhibits.map(exhibit => exhibit?.title),
        exhibits,
      ),
    ),
    ...byId(
      cases.map(one => one.weighings),
      ({ ground }) => ground,
    ).flatMap(weighings =>
      line(
        `${whereOf.weighing} ${weighings.find(Boolean)?.ground ?? ''}`,
        weighings.map(weighing => weighing && `${weighing.decision}: ${weighing.reason}`),
      ),
    ),
    ...keysOf(cases.map(one => one.drafts ?? {})).flatMap(document =>
      line(
        `${whereOf.draft} ${document}`,
        cases.map(one => one.drafts?.[document] && whereOf.ownWords),
        cases.map(one => one.drafts?.[document]),
      ),
    ),
  ]
}

const whereOf = { codeName: 'Code name', note: 'Note', weighing: 'Own weighing of', draft: 'Draft of', ownWords: 'Worked on' } as const

/** A line where the values differ; `compared` stands in where the words alone would hide it. */
const line = (where: string, says: readonly (string | undefined)[], compared: readonly unknown[] = says): readonly Parted[] =>
  new Set(compared.map(value => JSON.stringify(value))).size > 1 ? [{ where, says }] : []

const answersParted = (all: readonly (Answers | undefined)[], facts: { readonly [fact: string]: Fact }): readonly Parted[] =>
  keysOf(all.map(answers => answers ?? {})).flatMap(fact => {
    const answers = all.map(one => one?.[fact])
    return line(
      facts[fact]?.asks ?? fact,
      answers.map(answer => answer && inWords(answer, facts[fact])),
      answers.map(sorted),
    )
  })

const groupParted = (groups: readonly (Group | undefined)[], group: string, { groups: known }: Catalogue): readonly Parted[] => {
  const { one = group, many = group, facts = {} } = known[group] ?? {}
  const complete = groups.map(of => (of?.complete === undefined ? undefined : of.complete ? 'Complete' : 'Not complete'))
  return [
    ...line(many, complete),
    ...byId(
      groups.map(of => of?.items ?? []),
      ({ id }) => id,
    ).flatMap((items): readonly Parted[] => {
      const of = `${one} ${nameOf(items.find(Boolean)?.answers ?? {})}`.trim()
      if (items.some(item => item === undefined)) return [{ where: of, says: items.map(item => item && `${Object.keys(item.answers).length} answers`) }]
      return answersParted(
        items.map(item => item?.answers),
        facts,
      ).map(parted => ({ ...parted, of }))
    }),
  ]
}

const inWords = (answer: Answer, fact: Fact | undefined): string => [sayAnswer(answer, fact), answer.note].filter(Boolean).join(' · ')

/** The first text among the answers stands for the item. */
const nameOf = (answers: Answers): string => {
  for (const answer of Object.values(answers)) if (answer.answer === 'value' && typeof answer.value === 'string') return `“${answer.value}”`
  return ''
}

const keysOf = (all: readonly object[]): readonly string[] => [...new Set(all.flatMap(one => Object.keys(one)))]

/** Of each id that any list holds, the one of each list. */
const byId = <T>(lists: readonly (readonly T[])[], idOf: (one: T) => string): readonly (readonly (T | undefined)[])[] =>
  [...new Set(lists.flatMap(list => list.map(idOf)))].map(id => lists.map(list => list.find(one => idOf(one) === id)))

/** The order in which the parts of an answer were written says nothing. */
const sorted = (answer: Answer | undefined): unknown => answer && Object.entries(answer).toSorted(([a], [b]) => (a < b ? -1 : 1))
