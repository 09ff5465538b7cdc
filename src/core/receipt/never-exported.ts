import type { Answers, Case, DisclosureLevel } from '#core/case/case.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { indexOf } from '#core/law/reader.ts'

/** Level C4 leaves the file in no form, not even in a receipt. */
export const isKept = (level: DisclosureLevel): boolean => level === 'C4'

/** The level of an answer: its own, else that of its fact, else open. */
export const levelsIn = (subject: Case, catalogue: Catalogue): ((fact: string, item?: string) => DisclosureLevel) => {
  const index = indexOf(catalogue)
  return (fact, item) => {
    const group = index.get(fact)
    const asked = group === undefined ? catalogue.facts[fact] : catalogue.groups[group]?.facts[fact]
    return answersAt(subject, group, item)[fact]?.level ?? asked?.level ?? 'C0'
  }
}

const answersAt = (subject: Case, group: string | undefined, item: string | undefined): Answers =>
  group === undefined ? subject.answers : (subject.groups[group]?.items.find(({ id }) => id === item)?.answers ?? {})
