import type { Answer, Answers, Case, Exhibit } from '#core/case/case.ts'
import { day, type Precision } from '#core/civil-date.ts'
import { type ConsistencyOptions, consistencyOf } from '#core/consistency/consistency.ts'
import type { Discrepancy } from '#core/consistency/discrepancy.ts'
import { lawPack } from '#law/index.ts'

/** A value; or a day with its precision and the exhibits behind it; or an answer as it stands in a file. */
export type Short = boolean | number | string | readonly string[] | { readonly on: string; readonly precision?: Precision; readonly from?: string } | Answer

export type Items = { readonly [group: string]: readonly { readonly [fact: string]: Short }[] }

export type Subject = {
  readonly facts?: { readonly [fact: string]: Short }
  readonly groups?: Items
  /** Groups that may be longer than recorded; the others are complete. */
  readonly open?: readonly string[]
  readonly exhibits?: readonly Partial<Exhibit>[]
}

export const subject = ({ facts = {}, groups = {}, open = [], exhibits = [] }: Subject): Case => ({
  format: 'recourse-case',
  version: 1,
  id: 'case',
  codeName: 'CASE',
  answers: answers(facts),
  groups: Object.fromEntries(
    Object.entries(groups).map(([group, items]) => [
      group,
      { ...(open.includes(group) ? {} : { complete: true }), items: items.map((item, at) => ({ id: `${group}-${at + 1}`, answers: answers(item) })) },
    ]),
  ),
  exhibits: exhibits.map((exhibit, at) => ({ id: `E${at + 1}`, number: at + 1, title: 'A paper', level: 'C0', ...exhibit })),
  weighings: [],
})

export const asOf = day('2026-11-23')

export const found = (of: Subject, options: Partial<ConsistencyOptions> = {}): readonly Discrepancy[] =>
  consistencyOf(subject(of), { catalogue: lawPack.catalogue, asOf, ...options })

/** Checks and severities of what was found: "contradiction warrant-after-alert". */
export const told = (of: Subject, options?: Partial<ConsistencyOptions>): readonly string[] =>
  found(of, options).map(({ id, severity }) => `${severity} ${id.split(':')[0]}`)

const answers = (all: { readonly [fact: string]: Short }): Answers => Object.fromEntries(Object.entries(all).map(([fact, short]) => [fact, answerOf(short)]))

const answerOf = (short: Short): Answer => {
  if (typeof short !== 'object' || isList(short)) return { answer: 'value', value: short }
  if ('answer' in short) return short
  const { on, precision, from } = short
  return { answer: 'value', value: on, ...(precision && { precision }), ...(from && { evidence: [{ exhibit: from }] }) }
}

const isList = (value: object): value is readonly string[] => Array.isArray(value)
