import fc from 'fast-check'
import type { Catalogue, Fact } from '#core/law/fact.ts'
import type { Given, GivenValue } from '#core/law/ground.ts'

/** A value that fits the fact, from those a rule could tell apart. */
export const valueFor = (fact: Fact): fc.Arbitrary<GivenValue> => {
  switch (fact.kind) {
    case 'yesno':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options))
    case 'choices':
      return fc.subarray(Object.keys(fact.options), { minLength: 1, maxLength: 3 })
    case 'quantity':
      return fc.constantFrom(0, 1, 5, 6, 7, 10, 23, 24, 25, 60)
    case 'day':
      return fc.constantFrom('2013-05-01', '2015-02-01', '2022-01-27', '2022-01-28', '2025-06-30', '2026-11-01')
    case 'texts':
      return fc.constant(['something'])
    default:
      return fc.constant('something')
  }
}

/** One fact in `unknownIn` stays unknown. */
const some = (facts: Catalogue['facts'], unknownIn: number): fc.Arbitrary<{ readonly [fact: string]: GivenValue }> =>
  fc.record(Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, fc.option(valueFor(fact), { freq: unknownIn, nil: undefined })]))).map(
    // seam: entries without a value are dropped
    record => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { readonly [fact: string]: GivenValue },
  )

/** A case with some facts known and most not, one to two items in each group. */
export const givenFrom = (catalogue: Catalogue): fc.Arbitrary<Given> =>
  fc.record({
    facts: some(catalogue.facts, 2),
    groups: fc.record(
      Object.fromEntries(Object.entries(catalogue.groups).map(([id, { facts }]) => [id, fc.array(some(facts, 2), { minLength: 1, maxLength: 2 })])),
    ),
    complete: fc.subarray(Object.keys(catalogue.groups)),
  })
