import type { Answers, Case } from '#core/case/case.ts'
import { addDays, type CivilDate } from '#core/civil-date.ts'

export type StaleAnswer = { readonly fact: string; readonly group?: string; readonly item?: string; readonly confirmedOn: CivilDate }

/** Answers last confirmed more than so many days before the day, the oldest first. One that was never confirmed has no age and is left out. */
export const staleAnswers = (subject: Case, { asOf, olderThanDays }: { readonly asOf: CivilDate; readonly olderThanDays: number }): readonly StaleAnswer[] => {
  const limit = addDays(asOf, -olderThanDays)
  const inItems = Object.entries(subject.groups).flatMap(([group, { items }]) => items.flatMap(({ id, answers }) => stale(answers, { group, item: id })))
  return [...stale(subject.answers, {}), ...inItems].toSorted((a, b) => (a.confirmedOn < b.confirmedOn ? -1 : a.confirmedOn > b.confirmedOn ? 1 : 0))

  function stale(answers: Answers, at: { readonly group?: string; readonly item?: string }): readonly StaleAnswer[] {
    return Object.entries(answers).flatMap(([fact, { confirmedOn }]) =>
      confirmedOn !== undefined && confirmedOn < limit ? [{ fact, ...at, confirmedOn }] : [],
    )
  }
}
