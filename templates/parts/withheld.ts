import type { Answers, Case } from '#core/case/case.ts'
import type { Withheld } from '#core/document/template.ts'
import type { Use } from '#core/law/finding.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { factsOf, isAtLeast, isFiled, levelOf } from '#templates/parts/disclosure.ts'

/** For the lawyer: what the letter leaves out, names by its annex only, or says without its particulars. */
export const withheldFrom = (clerk: Clerk, whole: Case, masked: readonly Use[]): readonly Withheld[] => [
  ...once([...masked, ...commissionOnly(clerk)]).map(use => ({
    what: whatOf(clerk, use.fact),
    why: isAtLeast(clerk.levelOf(use), 'C3')
      ? `${clerk.levelOf(use)}: for the Commission only; the letter names the annex and nothing else.`
      : `${clerk.levelOf(use)}: the letter leaves out the particulars; they stand in the annexes it cites.`,
    ...placeOf(use),
  })),
  ...notFiled(clerk, whole),
]

/** Whether or not the letter comes to speak of them. */
const commissionOnly = ({ subject, levelOf }: Clerk): readonly Use[] => {
  const uses = [
    ...Object.entries(subject.answers).map(([fact, answer]) => ({ fact, answer })),
    ...Object.values(subject.groups).flatMap(({ items }) =>
      items.flatMap(({ id, answers }) => Object.entries(answers).map(([fact, answer]) => ({ fact, item: id, answer }))),
    ),
  ]
  return uses.filter(use => use.answer.answer === 'value' && isAtLeast(levelOf(use), 'C3'))
}

const notFiled = (clerk: Clerk, whole: Case): readonly Withheld[] => {
  const factOf = factsOf(clerk.law.catalogue)
  const facts = (answers: Answers, item?: string) =>
    Object.entries(answers).flatMap(([id, answer]) => {
      const fact = factOf(id)
      if (fact === undefined || levelOf(id, fact, answer) !== 'C4') return []
      return [{ what: whatOf(clerk, id), why: 'C4: not filed.', ...placeOf({ fact: id, ...(item === undefined ? {} : { item }) }) }]
    })
  return [
    ...facts(whole.answers),
    ...Object.values(whole.groups).flatMap(({ items }) => items.flatMap(({ id, answers }) => facts(answers, id))),
    ...whole.exhibits
      .filter(exhibit => !isFiled(exhibit))
      .map(({ id, number, title }) => ({ what: `Exhibit ${number}, ${title}`, why: 'C4: not filed; its number is left free.', exhibit: id })),
  ]
}

const once = (uses: readonly Use[]): readonly Use[] => [...new Map(uses.map(use => [`${use.fact}@${use.item ?? ''}`, use])).values()]

const whatOf = (clerk: Clerk, fact: string): string => {
  const noun = nounOf(clerk.speaker.factOf(fact))
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
}

const placeOf = ({ fact, item }: Use) => ({ fact, ...(item === undefined ? {} : { item }) })
