import type { DatedAnswer } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { periodsIn } from '#core/chronology/periods.ts'
import { type CivilDate, monthsBetween } from '#core/civil-date.ts'
import { nounOf } from '#core/law/operators/phrases.ts'

type Place = { readonly fact: string; readonly item?: string }

/** A time of which nothing is recorded. `months` are whole months that surely passed, whatever the exact days were. */
export type Silence = { readonly id: string; readonly after: Place; readonly before: Place; readonly months: number; readonly says: string }

/** Shorter silences are usual between the steps of a case. */
const longSilence = 24

/** The long silences of the case, from its first step on. A span such as the time of the acts is no silence. */
export const silencesIn = (dated: readonly DatedAnswer[]): readonly Silence[] => {
  const steps = dated.filter(isStep).toSorted((a, b) => (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : 0))
  const first = steps.findIndex(({ fact }) => opening.includes(fact))
  if (first < 0) return []

  const ends = new Map(periodsIn(dated).flatMap(({ group, begins, ends }) => (ends && group !== 'alerts' ? [[begins, ends] as const] : [])))
  const found: Silence[] = []
  let reached: { readonly until: CivilDate; readonly by: DatedAnswer } | undefined
  for (const step of steps.slice(first)) {
    const months = reached === undefined || step.span.from <= reached.until ? 0 : monthsBetween(reached.until, step.span.from)
    if (reached && months >= longSilence) found.push(silence(reached.by, step, months))
    for (const by of [step, ends.get(step)]) if (by && (reached === undefined || by.span.to > reached.until)) reached = { until: by.span.to, by }
  }
  return found
}

/** The case begins with the first of these. */
const opening = ['charge.from', 'charge.to', 'warrant.date', 'proceeding.date', 'alert.issued-on']

/** Days of papers, and days to come, are no steps of the case. */
const isStep = ({ fact }: DatedAnswer): boolean =>
  !/^(applicant|submitter|request|urgency|conduct)\./.test(fact) && !['alert.expires-on', 'ccf.question-due-on', 'ccf.next-session-on'].includes(fact)

const silence = (after: DatedAnswer, before: DatedAnswer, months: number): Silence => ({
  id: `silence:${keyOf(after)}:${keyOf(before)}`,
  after: placeOf(after),
  before: placeOf(before),
  months,
  says: `Nothing is recorded between ${said(after)} and ${said(before)}: at least ${months} months.`,
})

const placeOf = ({ fact, item }: DatedAnswer): Place => ({ fact, ...(item === undefined ? {} : { item }) })

const keyOf = ({ fact, item }: DatedAnswer): string => (item === undefined ? fact : `${fact}@${item}`)

const said = ({ asked, on, precision }: DatedAnswer): string => `${nounOf(asked)} (${dayWords(on, precision)})`
