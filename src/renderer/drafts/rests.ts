import type { Answer, Case, DisclosureLevel, Exhibit } from '#core/case/case.ts'
import { answersAt } from '#core/case/change.ts'
import { sayAnswer } from '#core/case/say-change.ts'
import type { Block, Rest } from '#core/document/letter.ts'
import { inlinesOf } from '#core/document/walk.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'

/** A fact a paragraph rests on, as the panel shows it. `at` is where Situation asks it. */
export type FactShown = {
  readonly key: string
  readonly at: string
  readonly asks: string
  readonly says: string
  /** Which of several items it is about: "charge 2 of 3". */
  readonly which?: { readonly one: string; readonly number: number; readonly of: number }
  /** The value's day, where it is one, to be written the reader's way. */
  readonly day?: string
  readonly alleged: boolean
  readonly level: DisclosureLevel
  readonly exhibits: readonly ExhibitShown[]
  readonly confirmedOn?: string
  readonly note?: string
}

export type ExhibitShown = { readonly id: string; readonly number: number; readonly title: string; readonly page?: number; readonly level: DisclosureLevel }

export const factsUnder = (blocks: readonly Block[], subject: Case, catalogue: Catalogue): readonly FactShown[] => {
  const rests = blocks.flatMap(block => (block.kind === 'paragraph' ? (block.rests ?? []) : []))
  return [...new Map(rests.map(rest => [keyOf(rest), rest])).values()].flatMap(rest => shown(rest, subject, catalogue))
}

/** The exhibits named in the words themselves, each page once. */
export const exhibitsNamed = (blocks: readonly Block[], { exhibits }: Case): readonly ExhibitShown[] => {
  const named = blocks.flatMap(inlinesOf).flatMap(inline => {
    if (typeof inline === 'string' || inline.kind !== 'annex') return []
    const exhibit = exhibits.find(({ id }) => id === inline.exhibit)
    return exhibit === undefined ? [] : [ofExhibit(exhibit, inline.page)]
  })
  return [...new Map(named.map(one => [`${one.id} ${one.page ?? ''}`, one])).values()]
}

/** Ids of the provisions cited in the words. */
export const lawCited = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(inlinesOf).flatMap(inline => (typeof inline === 'object' && inline.kind === 'cite' ? [inline.provision] : []))),
]

/** Where the interview asks a fact: `warrant.date`, or `charges/<item>/charge.title`. Undefined for a gap that no question fills. */
export const questionAt = ({ fact, item }: { readonly fact: string; readonly item?: string }, catalogue: Catalogue): string | undefined => {
  const group = groupOf(fact, catalogue)
  if (group === undefined) return fact in catalogue.facts ? fact : undefined
  return item === undefined ? fact : `${group}/${item}/${fact}`
}

const shown = (rest: Rest, subject: Case, catalogue: Catalogue): readonly FactShown[] => {
  const { fact: id, item, alleged } = rest
  const group = groupOf(id, catalogue)
  const fact = group === undefined ? catalogue.facts[id] : catalogue.groups[group]?.facts[id]
  if (fact === undefined) return []
  const answer = answersAt(subject, group === undefined || item === undefined ? {} : { group, item })?.[id]
  return [
    {
      key: keyOf(rest),
      at: questionAt(rest, catalogue) ?? id,
      asks: fact.asks,
      says: answer === undefined ? '' : sayAnswer(answer, fact),
      ...whichOf(subject, catalogue, group, item),
      ...dayOf(answer, fact),
      alleged,
      level: answer?.level ?? fact.level ?? 'C0',
      exhibits: (answer?.evidence ?? []).flatMap(({ exhibit, page }) => {
        const found = subject.exhibits.find(one => one.id === exhibit)
        return found === undefined ? [] : [ofExhibit(found, page)]
      }),
      ...(answer?.confirmedOn !== undefined && { confirmedOn: answer.confirmedOn }),
      ...(answer?.note !== undefined && { note: answer.note }),
    },
  ]
}

const whichOf = (subject: Case, { groups }: Catalogue, group: string | undefined, item: string | undefined): Pick<FactShown, 'which'> => {
  const items = group === undefined ? [] : (subject.groups[group]?.items ?? [])
  if (group === undefined || items.length < 2) return {}
  return { which: { one: groups[group]?.one ?? group, number: items.findIndex(({ id }) => id === item) + 1, of: items.length } }
}

const dayOf = (answer: Answer | undefined, fact: Fact): { readonly day?: string } =>
  fact.kind === 'day' && answer?.answer === 'value' && (answer.precision ?? 'day') === 'day' ? { day: String(answer.value) } : {}

const ofExhibit = ({ id, number, title, level }: Exhibit, page: number | undefined): ExhibitShown => ({
  id,
  number,
  title,
  level,
  ...(page !== undefined && { page }),
})

const groupOf = (fact: string, { groups }: Catalogue): string | undefined => Object.entries(groups).find(([, { facts }]) => fact in facts)?.[0]

const keyOf = ({ fact, item }: { readonly fact: string; readonly item?: string }): string => `${fact}@${item ?? ''}`
