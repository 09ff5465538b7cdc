import type { Answer, Case, DisclosureLevel } from '#core/case/case.ts'
import type { Catalogue, Fact, Facts } from '#core/law/fact.ts'

const order: readonly DisclosureLevel[] = ['C0', 'C1', 'C2', 'C3', 'C4']

export const isAtLeast = (level: DisclosureLevel, least: DisclosureLevel): boolean => order.indexOf(level) >= order.indexOf(least)

/** Facts that stay at C2 at the least, whatever their answer says. An entry that ends in a dot stands for all facts that begin with it. */
export type LevelFloors = readonly string[]

/** A recorded answer with its level. `group` and `item` where the fact repeats. */
export type LevelledAnswer = {
  readonly fact: string
  readonly asked: Fact
  readonly group?: string
  readonly item?: string
  readonly answer: Answer
  readonly level: DisclosureLevel
}

/** Every answer of the catalogue's facts, in the order of the catalogue. */
export const levelledAnswers = (subject: Case, { facts, groups }: Catalogue, floors: LevelFloors): readonly LevelledAnswer[] => {
  return [
    ...within(facts, subject.answers, {}),
    ...Object.entries(groups).flatMap(([group, of]) =>
      (subject.groups[group]?.items ?? []).flatMap(({ id, answers }) => within(of.facts, answers, { group, item: id })),
    ),
  ]

  function within(asked: Facts, answers: Case['answers'], place: { readonly group?: string; readonly item?: string }): readonly LevelledAnswer[] {
    return Object.entries(asked).flatMap(([fact, one]) => {
      const answer = answers[fact]
      return answer === undefined ? [] : [{ fact, asked: one, ...place, answer, level: levelOf(fact, one, answer, floors) }]
    })
  }
}

const levelOf = (id: string, fact: Fact, answer: Answer, floors: LevelFloors): DisclosureLevel => {
  const own = answer.level ?? fact.level ?? 'C0'
  return hasFloor(id, floors) && !isAtLeast(own, 'C2') ? 'C2' : own
}

const hasFloor = (fact: string, floors: LevelFloors): boolean => floors.some(floor => (floor.endsWith('.') ? fact.startsWith(floor) : fact === floor))
