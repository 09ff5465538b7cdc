import type { DeadlineBasis } from '#core/calendar/deadline.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { givenValue, indexOf, readerOf } from '#core/law/reader.ts'
import type { Truth } from '#core/law/truth.ts'

/** One thing to see to after INTERPOL's data are gone. */
export type AftercareStep = {
  readonly id: string
  readonly place: string
  /** Names under which the client's state may be recorded; left out, the step concerns everyone. */
  readonly states?: readonly string[]
  readonly says: string
  readonly doNow: string
  /** The paper to send, where one fits. */
  readonly papers: readonly string[]
  readonly basis: DeadlineBasis
}

export type AftercareLaw = {
  readonly catalogue: Catalogue
  /** Whether the data are gone. */
  readonly when: Expression
  /** Facts that name states the client lives in or belongs to. */
  readonly places: readonly string[]
  readonly steps: readonly AftercareStep[]
}

/**
 * `concerns`: `yes` for everyone's steps and those of a state recorded for the client; `open` for other states, which concern a
 * client who lives, travels or banks there.
 */
export type Aftercare = { readonly deleted: Truth; readonly steps: readonly (AftercareStep & { readonly concerns: 'yes' | 'open' })[] }

/** Empty while the data surely stand; listed in full while that is not known. */
export const aftercareOf = (subject: Case, { catalogue, when, places, steps }: AftercareLaw, asOf: CivilDate): Aftercare => {
  const reader = readerOf(indexOf(catalogue), subject, {
    asOf,
    trust: 'as-alleged',
    ...(subject.challenges === undefined ? {} : { alert: subject.challenges }),
  })
  const deleted = evaluate(when, reader).truth
  if (deleted === 'no') return { deleted, steps: [] }
  const states = places.flatMap(fact => namesIn(givenValue(reader.read(fact))))
  const listed = steps.map(step => ({ ...step, concerns: concerns(step, states) }))
  return { deleted, steps: [...listed.filter(({ concerns }) => concerns === 'yes'), ...listed.filter(({ concerns }) => concerns === 'open')] }
}

const concerns = (step: AftercareStep, states: readonly string[]): 'yes' | 'open' =>
  step.states === undefined || step.states.some(name => states.includes(name.toLowerCase())) ? 'yes' : 'open'

const namesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(name => typeof name === 'string').map(name => name.trim().toLowerCase())
