import { describe, expect, it } from 'vitest'
import { readersOf } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { indexOf } from '#core/law/reader.ts'
import { catalogue } from '#law/facts/index.ts'
import { traps } from '#law/traps/index.ts'

const index = indexOf(catalogue)
/** The kind of alert is recorded or not yet known: every recorded one invites these. */
const ofEveryRequest = ['trap.mixed-versions', 'trap.format-limits', 'trap.odds-for-the-client']

describe.each(traps.map(trap => [trap.id, trap] as const))('%s', (id, trap) => {
  it.each(Object.entries(trap.examples))('is as its example says: %s', (_, { given, expect: expected }) => {
    const readers = readersOf(index, given, given.asOf ?? day('2026-11-23'))
    expect(evaluate(trap.when, readers.asAlleged).truth).toBe(expected)
  })

  it('has an example that invites the mistake, one that does not and one still open', () => {
    const shown = new Set(Object.values(trap.examples).map(({ expect: expected }) => expected))
    expect(shown).toEqual(new Set(ofEveryRequest.includes(id) ? ['yes', 'open'] : ['yes', 'no', 'open']))
  })

  it('speaks of no share or percentage', () => {
    expect(`${trap.says} ${trap.instead}`).not.toMatch(/%|per cent|percent|\bout of \d/i)
  })
})

describe('the traps', () => {
  it('have ids of their own', () => {
    expect(new Set(traps.map(({ id }) => id)).size).toBe(traps.length)
  })

  it('have ids in plain words after the prefix', () => {
    for (const { id } of traps) expect(id).toMatch(/^trap\.[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})
