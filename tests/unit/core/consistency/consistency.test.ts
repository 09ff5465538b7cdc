import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers, Case } from '#core/case/case.ts'
import { alertClashes } from '#core/consistency/checks/alert-clashes.ts'
import { caseClashes } from '#core/consistency/checks/case-clashes.ts'
import { caseOrder } from '#core/consistency/checks/case-order.ts'
import { extraditionClashes } from '#core/consistency/checks/extradition-clashes.ts'
import { paperOrder } from '#core/consistency/checks/paper-order.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import type { Place } from '#core/consistency/discrepancy.ts'
import { indexOf } from '#core/law/reader.ts'
import { lawPack } from '#law/index.ts'
import { anyCase } from '../../casefile/arbitrary-case.ts'
import { asOf, subject } from './subject.ts'

const { catalogue } = lawPack
const found = (of: Case) => consistencyOf(of, { catalogue, asOf })

const forget = (of: Case, places: readonly Place[]): Case => {
  const isForgotten = (fact: string, item?: string) => places.some(place => 'fact' in place && place.fact === fact && place.item === item)
  const without = (answers: Answers, item?: string): Answers =>
    Object.fromEntries(Object.entries(answers).map(([fact, answer]): [string, Answer] => [fact, isForgotten(fact, item) ? { answer: 'unknown' } : answer]))
  return {
    ...of,
    answers: without(of.answers),
    groups: Object.fromEntries(
      Object.entries(of.groups).map(([group, { items, ...rest }]) => [
        group,
        { ...rest, items: items.map(({ id, answers }) => ({ id, answers: without(answers, id) })) },
      ]),
    ),
    exhibits: of.exhibits.map(exhibit => {
      if (!places.some(place => 'exhibit' in place && place.exhibit === exhibit.id)) return exhibit
      const { id, number, level } = exhibit
      return { id, number, level, title: '-' }
    }),
  }
}

describe('what is found in a case', () => {
  it('is nothing in an empty one', () => expect(found(subject({}))).toEqual([]))

  it('goes away when the facts it rests on are not known', () => {
    fc.assert(
      fc.property(anyCase, of => {
        for (const { id, where } of found(of)) expect(found(forget(of, where)).map(one => one.id)).not.toContain(id)
      }),
      { numRuns: 100 },
    )
  })

  it('is the same each time, has an id of its own, and points into the case', () => {
    fc.assert(
      fc.property(anyCase, of => {
        const all = found(of)
        expect(found(of)).toEqual(all)
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const { where } of all) expect(where.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it('stands with contradictions first', () => {
    const all = found(
      subject({
        facts: { 'sentence.months': 1, 'sentence.remaining-months': 2, 'applicant.id-expires-on': { on: '2026-11-01', precision: 'month' } },
      }),
    )
    expect(all.map(({ severity }) => severity)).toEqual(['contradiction', 'possible'])
  })
})

describe('the checks', () => {
  const lists = { caseOrder, paperOrder, caseClashes, alertClashes, extraditionClashes }
  const written = JSON.stringify(lists)
  const index = indexOf(catalogue)
  const factOf = (id: string) => {
    const group = index.get(id)
    return group === undefined ? catalogue.facts[id] : catalogue.groups[group]?.facts[id]
  }

  it('name only facts and groups that exist', () => {
    for (const [, fact = ''] of written.matchAll(/"fact":"([^"]+)"/g)) expect(index.has(fact), fact).toBe(true)
    for (const [, group = ''] of written.matchAll(/"(?:group|each)":"([^"]+)"/g)) expect(catalogue.groups, group).toHaveProperty(group)
  })

  it('name only options that exist', () => {
    const options = [
      ...[...written.matchAll(/"op":"(?:is|includes)","fact":"([^"]+)","value":"([^"]+)"/g)].map(([, fact = '', value = '']) => [fact, value] as const),
      ...[...written.matchAll(/"op":"one-of","fact":"([^"]+)","values":\[([^\]]+)\]/g)].flatMap(([, fact = '', values = '']) =>
        [...values.matchAll(/"([^"]+)"/g)].map(([, value = '']) => [fact, value] as const),
      ),
    ]
    expect(options.length).toBeGreaterThan(20)
    for (const [fact, value] of options) {
      const asked = factOf(fact)
      expect(asked && 'options' in asked ? Object.keys(asked.options) : [], fact).toContain(value)
    }
  })

  it('each have an id of their own', () => {
    const ids = Object.values(lists).flatMap(list => list.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
