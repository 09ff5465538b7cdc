import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { all, any, atLeast, type Expression, not } from '#core/law/expression.ts'
import { yesno } from '#core/law/fact.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'
import { keyOf, smallestSet, unknownsOf } from '#core/law/settle.ts'

const names = ['a', 'b', 'c', 'd', 'e']
const catalogue = { facts: Object.fromEntries(names.map(name => [name, yesno({ asks: `${name}?`, yes: name, no: `not ${name}` })])), groups: {} }
const index = indexOf(catalogue)

type Answers = { readonly [name: string]: boolean }

const found = (expression: Expression, facts: Answers) =>
  evaluate(expression, readerOf(index, caseOf({ facts }), { asOf: day('2026-01-01'), trust: 'established' }))

const is = (fact: string): Expression => ({ op: 'is', fact, value: true })

const { tree } = fc.letrec<{ tree: Expression }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...names).map(is),
    tie('tree').map(not),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(parts => all(...parts)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(parts => any(...parts)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(parts => atLeast(2, ...parts)),
  ),
}))

const answers = fc.dictionary(fc.constantFrom(...names), fc.boolean(), { maxKeys: 4 })

describe('what would settle a finding', () => {
  it('is a single fact where one no is enough', () => {
    const finding = found(all(is('a'), is('b'), is('c')), { a: true })
    expect(smallestSet(finding, 'no')).toEqual([{ fact: 'b' }])
    expect(smallestSet(finding, 'yes')).toEqual([{ fact: 'b' }, { fact: 'c' }])
  })

  it('is the cheaper of two ways', () => {
    const finding = found(any(all(is('a'), is('b')), is('c')), {})
    expect(smallestSet(finding, 'yes')).toEqual([{ fact: 'c' }])
  })

  it('counts what an “at least” already has', () => {
    expect(smallestSet(found(atLeast(2, is('a'), is('b'), is('c')), { a: true }), 'yes')).toEqual([{ fact: 'b' }])
    expect(smallestSet(found(atLeast(2, is('a'), is('b'), is('c')), { a: true }), 'no')).toHaveLength(2)
  })

  it('is nothing for a finding that cannot go that way', () => {
    expect(smallestSet(found(all(is('a'), is('b')), { a: false }), 'yes')).toBeUndefined()
  })

  it('names every fact that could move it: an answer to any other leaves it as it is', () => {
    fc.assert(
      fc.property(tree, answers, fc.constantFrom(...names), fc.boolean(), (expression, given, name, value) => {
        fc.pre(!(name in given))
        const before = found(expression, given)
        const after = found(expression, { ...given, [name]: value })
        if (before.truth !== after.truth) expect(unknownsOf(before).map(keyOf)).toContain(name)
      }),
      { numRuns: 500 },
    )
  })

  it('never changes a settled finding, whatever else becomes known', () => {
    fc.assert(
      fc.property(tree, answers, answers, (expression, given, more) => {
        const before = found(expression, given)
        if (before.truth !== 'open') expect(found(expression, { ...more, ...given }).truth).toBe(before.truth)
      }),
      { numRuns: 500 },
    )
  })

  it('never asks for more than the unknown facts there are', () => {
    fc.assert(
      fc.property(tree, answers, (expression, given) => {
        const finding = found(expression, given)
        const known = new Set(unknownsOf(finding).map(keyOf))
        for (const toward of ['yes', 'no'] as const) for (const unknown of smallestSet(finding, toward) ?? []) expect(known).toContain(keyOf(unknown))
      }),
    )
  })
})
