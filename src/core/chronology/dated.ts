import type { Answer, Case, DisclosureLevel } from '#core/case/case.ts'
import { type CivilDate, isCivilDate, type Precision, type Span, spanOf } from '#core/civil-date.ts'
import type { Catalogue, Fact, Facts } from '#core/law/fact.ts'

/** A day with every day it may stand for. */
export type Recorded = { readonly on: CivilDate; readonly precision: Precision; readonly span: Span }

export type DatedAnswer = Recorded & {
  readonly fact: string
  readonly asked: Fact
  readonly group?: string
  readonly item?: string
  readonly answer: Answer
}

/** The day of an answer; undefined while there is none. */
export const dayOfAnswer = (answer: Answer | undefined): Recorded | undefined =>
  answer?.answer === 'value' && typeof answer.value === 'string' ? recorded(answer.value, answer.precision) : undefined

export const recorded = (on: string | undefined, precision: Precision = 'day'): Recorded | undefined =>
  on !== undefined && isCivilDate(on) ? { on, precision, span: spanOf(on, precision) } : undefined

/** Every answer whose fact is a day, in the order of the catalogue. */
export const datedAnswers = (subject: Case, { facts, groups }: Catalogue): readonly DatedAnswer[] => [
  ...within(facts, subject.answers, {}),
  ...Object.entries(groups).flatMap(([group, of]) =>
    (subject.groups[group]?.items ?? []).flatMap(({ id, answers }) => within(of.facts, answers, { group, item: id })),
  ),
]

export const levelOfAnswer = (asked: Fact, answer: Answer): DisclosureLevel => answer.level ?? asked.level ?? 'C0'

const within = (facts: Facts, answers: Case['answers'], place: { readonly group?: string; readonly item?: string }): readonly DatedAnswer[] =>
  Object.entries(facts).flatMap(([fact, asked]) => {
    const answer = answers[fact]
    const on = asked.kind === 'day' ? dayOfAnswer(answer) : undefined
    return on === undefined || answer === undefined ? [] : [{ ...on, fact, asked, ...place, answer }]
  })
