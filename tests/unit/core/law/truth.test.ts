import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, anyOf, atLeast, not, type Truth } from '#core/law/truth.ts'

const truth = fc.constantFrom<Truth>('yes', 'no', 'open')
const truths = fc.array(truth, { maxLength: 6 })

/** Every way the open ones could turn out. */
const completions = (given: readonly Truth[]): readonly (readonly Truth[])[] =>
  given.reduce<readonly (readonly Truth[])[]>(
    (all, value) => {
      const outcomes: readonly Truth[] = value === 'open' ? ['yes', 'no'] : [value]
      return all.flatMap(done => outcomes.map(outcome => [...done, outcome]))
    },
    [[]],
  )

const settled = (work: (given: readonly Truth[]) => Truth, given: readonly Truth[]): Truth => {
  const results = new Set(completions(given).map(work))
  return results.size === 1 ? ([...results][0] ?? 'open') : 'open'
}

describe('three-valued logic', () => {
  it.each([
    { name: 'all', work: allOf },
    { name: 'any', work: anyOf },
    { name: 'at least two', work: (given: readonly Truth[]) => atLeast(2, given) },
  ])('$name is open exactly where the open parts could go either way', ({ work }) => {
    fc.assert(
      fc.property(truths, given => {
        expect(work(given)).toBe(settled(work, given))
      }),
    )
  })

  it('never lets a new answer overturn a settled result', () => {
    fc.assert(
      fc.property(truths, fc.nat(5), fc.constantFrom<Truth>('yes', 'no'), (given, at, answer) => {
        const later = given.map((value, index) => (index === at && value === 'open' ? answer : value))
        for (const work of [allOf, anyOf, (all: readonly Truth[]) => atLeast(2, all)]) if (work(given) !== 'open') expect(work(later)).toBe(work(given))
      }),
    )
  })

  it('keeps all and any in step through not', () => {
    fc.assert(
      fc.property(truths, given => {
        expect(not(allOf(given))).toBe(anyOf(given.map(not)))
      }),
    )
  })

  it('leaves open what is denied twice as it was', () => {
    fc.assert(
      fc.property(truth, value => {
        expect(not(not(value))).toBe(value)
      }),
    )
  })
})
