import type { Answer, Case, FactValue } from '#core/case/case.ts'
import type { Trust } from '#core/law/reader.ts'

/** A fact that a case holds. `item` names the item of a repeating group it belongs to. */
export type HeldFact = { readonly fact: string; readonly value: FactValue; readonly item?: string }

/**
 * Every fact with a value, seen through one alert: of the group `alerts` only the alert challenged counts. Answers that are
 * open, declined or none hold nothing. `established` leaves out what is only alleged.
 */
export const heldFactsOf = (subject: Case, trust: Trust, alert = subject.challenges): readonly HeldFact[] => {
  const held = (answers: { readonly [fact: string]: Answer }, item?: string): readonly HeldFact[] =>
    Object.entries(answers).flatMap(([fact, answer]) =>
      answer.answer === 'value' && (trust === 'as-alleged' || !answer.alleged) ? [{ fact, value: answer.value, ...(item === undefined ? {} : { item }) }] : [],
    )
  const itemsOf = (group: string) => {
    const items = subject.groups[group]?.items ?? []
    if (group !== 'alerts') return items
    const challenged = items.find(({ id }) => id === alert) ?? items[0]
    return challenged === undefined ? [] : [challenged]
  }
  return [...held(subject.answers), ...Object.keys(subject.groups).flatMap(group => itemsOf(group).flatMap(({ id, answers }) => held(answers, id)))]
}
