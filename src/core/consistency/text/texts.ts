import type { Answers } from '#core/case/case.ts'
import { type Examined, type Place, placeOf } from '#core/consistency/discrepancy.ts'
import type { Facts } from '#core/law/fact.ts'

/** Running text of the case. `key` tells it apart in the id of a finding. */
export type CaseText = { readonly text: string; readonly place: Place; readonly key: string; readonly fact?: string; readonly item?: string }

/** Names, contacts and references are no running text. */
const notRead = /^(applicant|submitter|name|ccf)\.|\.(state|issuer|number|reference|place|by|court)$/

/** Text answers, passages quoted from exhibits, and the titles of exhibits. */
export const textsIn = ({ subject, catalogue }: Examined): readonly CaseText[] => [
  ...within(catalogue.facts, subject.answers),
  ...Object.entries(catalogue.groups).flatMap(([group, { facts }]) =>
    (subject.groups[group]?.items ?? []).flatMap(({ id, answers }) => within(facts, answers, id)),
  ),
  ...subject.exhibits.flatMap(({ id, title, proves, neutralSummary }) =>
    [title, proves, neutralSummary].flatMap(text => (text === undefined ? [] : [{ text, place: { exhibit: id }, key: id }])),
  ),
]

const within = (facts: Facts, answers: Answers, item?: string): readonly CaseText[] =>
  Object.entries(answers).flatMap(([fact, answer]) => {
    const asked = facts[fact]
    if (asked?.kind !== 'text' || notRead.test(fact) || answer.answer !== 'value' || typeof answer.value !== 'string') return []
    const place = { fact, ...(item === undefined ? {} : { item }) }
    return [{ text: answer.value, place: placeOf(place), key: item === undefined ? fact : `${fact}@${item}`, ...place }]
  })
