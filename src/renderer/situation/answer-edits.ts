import type { Answer, DisclosureLevel, EvidenceRef, FactValue } from '#core/case/case.ts'
import type { CivilDate, Precision } from '#core/civil-date.ts'

// What becomes of an answer as the lawyer edits it. What stands beside a value (note, level, evidence) stays when the value changes.

export type WithoutValue = Exclude<Answer['answer'], 'value'>

type Beside = Pick<Answer, 'note' | 'level' | 'evidence' | 'confirmedOn'>

/** A value given on a day, which counts as confirmed then. `precision` is for days only. An alleged value that is corrected stays alleged. */
export const withValue = (before: Answer | undefined, value: FactValue, on: CivilDate, precision?: Precision): Answer => ({
  answer: 'value',
  value,
  ...(before?.answer === 'value' && before.alleged ? { alleged: true as const } : {}),
  ...(precision === undefined || precision === 'day' ? {} : { precision }),
  ...besideOf(before),
  confirmedOn: on,
})

/** One of the three answers that are no value. */
export const without = (before: Answer | undefined, answer: WithoutValue, on: CivilDate): Answer => {
  const { confirmedOn: _, ...beside } = besideOf(before)
  return { answer, ...beside, ...(answer === 'unknown' ? {} : { confirmedOn: on }) }
}

/** An emptied box: never asked, unless something stands beside it that must not be lost; then it is still to be found out. */
export const emptied = (before: Answer | undefined, on: CivilDate): Answer | null => (before && isUsed(before) ? without(before, 'unknown', on) : null)

export const withAlleged = (before: Answer, alleged: boolean): Answer => {
  if (before.answer !== 'value') return before
  const { alleged: _, ...rest } = before
  return alleged ? { ...rest, alleged: true } : rest
}

/** A note before any answer says that it is still to be found out. An empty note is taken away. */
export const withNote = (before: Answer | undefined, note: string): Answer | null => {
  const { note: _, ...rest } = before ?? unasked
  if (note.trim() !== '') return { ...rest, note }
  return before === undefined ? null : rest
}

/** The level the question starts at is not written down. */
export const withLevel = (before: Answer | undefined, level: DisclosureLevel, startsAt: DisclosureLevel): Answer => {
  const { level: _, ...rest } = before ?? unasked
  return level === startsAt ? rest : { ...rest, level }
}

export const withEvidence = (before: Answer | undefined, evidence: readonly EvidenceRef[]): Answer => {
  const { evidence: _, ...rest } = before ?? unasked
  return evidence.length === 0 ? rest : { ...rest, evidence }
}

export const confirmed = (before: Answer, on: CivilDate | undefined): Answer => {
  const { confirmedOn: _, ...rest } = before
  return on === undefined ? rest : { ...rest, confirmedOn: on }
}

/** Something stands beside the answer itself. */
const isUsed = ({ note, level, evidence }: Answer): boolean => note !== undefined || level !== undefined || (evidence?.length ?? 0) > 0

const unasked: Answer = { answer: 'unknown' }

const besideOf = (answer: Answer | undefined): Beside => ({
  ...(answer?.note === undefined ? {} : { note: answer.note }),
  ...(answer?.level === undefined ? {} : { level: answer.level }),
  ...(answer?.evidence === undefined ? {} : { evidence: answer.evidence }),
  ...(answer?.confirmedOn === undefined ? {} : { confirmedOn: answer.confirmedOn }),
})
