import type { Answer, Answers, Case, DisclosureLevel, Exhibit } from '#core/case/case.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'
import { indexOf } from '#core/law/reader.ts'

// What may stand in a paper that goes to the CCF. C4 is not filed at all; of C3 only the annex is named; of C2 no day, place, name or
// account is printed, as what the letter says may be put to the source.

const order: readonly DisclosureLevel[] = ['C0', 'C1', 'C2', 'C3', 'C4']

export const isAtLeast = (level: DisclosureLevel, least: DisclosureLevel): boolean => order.indexOf(level) >= order.indexOf(least)

const highest = (...levels: readonly DisclosureLevel[]): DisclosureLevel => levels.reduce((a, b) => (isAtLeast(a, b) ? a : b), 'C0')

/** Whereabouts, parents and the data of the representative stay at C2 at the least, whatever the answer says. */
const hasFloor = (fact: string): boolean => floored.includes(fact) || fact.startsWith('submitter.')

const floored = ['applicant.country', 'applicant.address', 'applicant.parents']

/** The level of an answer: its own, else that of its fact, else open. */
export const levelOf = (id: string, fact: Fact, answer: Answer | undefined): DisclosureLevel =>
  highest(answer?.level ?? fact.level ?? 'C0', hasFloor(id) ? 'C2' : 'C0')

/** The case as it may be filed: no C4 answer or exhibit, no reference to one, no note. All that a paper says is read from this. */
export const filed = (subject: Case, catalogue: Catalogue): Case => {
  const exhibits = subject.exhibits.filter(isFiled)
  const ids = new Set(exhibits.map(({ id }) => id))
  const factOf = factsOf(catalogue)
  const answers = (all: Answers): Answers =>
    Object.fromEntries(
      Object.entries(all).flatMap(([id, answer]) => {
        const fact = factOf(id)
        return fact && levelOf(id, fact, answer) === 'C4' ? [] : [[id, withoutNote(answer, ids)]]
      }),
    )
  return {
    format: subject.format,
    version: subject.version,
    id: subject.id,
    codeName: subject.codeName,
    ...(subject.challenges === undefined ? {} : { challenges: subject.challenges }),
    answers: answers(subject.answers),
    groups: Object.fromEntries(
      Object.entries(subject.groups).map(([name, group]) => [
        name,
        { ...group, items: group.items.map(item => ({ id: item.id, answers: answers(item.answers) })) },
      ]),
    ),
    exhibits,
    weighings: subject.weighings,
  }
}

export const isFiled = ({ level }: Exhibit): boolean => level !== 'C4'

export const isParticular = ({ kind }: Fact): boolean => kind === 'day' || kind === 'state' || kind === 'text' || kind === 'texts'

const withoutNote = ({ note: _, ...answer }: Answer, ids: ReadonlySet<string>): Answer => ({
  ...answer,
  ...(answer.evidence && { evidence: answer.evidence.filter(({ exhibit }) => ids.has(exhibit)) }),
})

export const factsOf = (catalogue: Catalogue): ((id: string) => Fact | undefined) => {
  const index = indexOf(catalogue)
  return id => {
    const group = index.get(id)
    return group === undefined ? catalogue.facts[id] : catalogue.groups[group]?.facts[id]
  }
}
