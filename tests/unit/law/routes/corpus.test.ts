import { describe, expect, it } from 'vitest'
import { readersOf } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { indexOf } from '#core/law/reader.ts'
import { catalogue } from '#law/facts/index.ts'
import { routes } from '#law/routes/index.ts'

const index = indexOf(catalogue)
const truthOf = (when: Parameters<typeof evaluate>[0], given: Parameters<typeof readersOf>[1]) =>
  evaluate(when, readersOf(index, given, given.asOf ?? day('2026-11-23')).asAlleged).truth

describe.each(routes.map(route => [route.id, route] as const))('the route %s', (_, route) => {
  it.each(Object.entries(route.examples))('is as its example says: %s', (_title, { given, expect: expected }) => {
    expect(truthOf(route.when, given)).toBe(expected)
  })

  it('has an example that stands, one that does not and one still open', () => {
    expect(new Set(Object.values(route.examples).map(({ expect: expected }) => expected))).toEqual(new Set(['yes', 'no', 'open']))
  })

  it('names an authority, a reason and a risk', () => {
    expect(route.authority.length).toBeGreaterThan(0)
    expect(route.reasons.length).toBeGreaterThan(0)
    expect(route.risks.length).toBeGreaterThan(0)
  })

  it('reads only facts that exist, in its reasons and risks too', () => {
    for (const { when } of [...route.reasons, ...route.risks]) expect(() => truthOf(when, {})).not.toThrow()
  })
})
