import type { QuestionState } from '#core/interview/progress.ts'
import type { AskedBecause, Interview, InterviewEntry } from '#core/interview/question.ts'
import { keyOf, type Unknown } from '#core/law/settle.ts'

/** A question and where it stands: of a fact, of a fact of an item, or whether a list is complete. */
export type Placed = {
  readonly at: Unknown
  readonly key: string
  readonly section: string
  readonly asks: string
  readonly state: QuestionState
  readonly because: AskedBecause
}

/** Every question as the interview runs. A list is asked about after its items. */
export const inOrder = ({ sections }: Interview): readonly Placed[] => sections.flatMap(({ id, entries }) => entries.flatMap(entry => placed(entry, id)))

const placed = (entry: InterviewEntry, section: string): readonly Placed[] => {
  if (entry.kind === 'question') return [one({ fact: entry.question.fact }, entry.question, section)]
  const { group } = entry
  const ofItems = group.items.flatMap(({ id, questions }) => questions.map(question => one({ fact: question.fact, item: id }, question, section)))
  return [...ofItems, one({ group: group.group }, { ...group, asks: group.items.length === 0 ? group.asks : group.asksWhetherComplete }, section)]
}

const one = (at: Unknown, { asks, state, because }: Pick<Placed, 'asks' | 'state' | 'because'>, section: string): Placed => ({
  at,
  key: keyOf(at),
  section,
  asks,
  state,
  because,
})

/** The next open question after this one; from the start again after the last. `any` takes answered ones as well, and stops at the end. */
export const afterThis = (interview: Interview, key: string, which: 'open' | 'any' = 'open'): Placed | undefined => {
  const all = inOrder(interview)
  const at = all.findIndex(question => question.key === key)
  const later = all.slice(at + 1)
  if (which === 'any') return later.find(({ state }) => state !== 'not-asked-yet')
  return [...later, ...all.slice(0, Math.max(at, 0))].find(({ state }) => state === 'open')
}
