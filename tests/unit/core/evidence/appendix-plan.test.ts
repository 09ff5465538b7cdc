import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#core/civil-date.ts'
import { appendixPlan } from '#core/evidence/appendix-plan.ts'
import type { ExhibitUse } from '#core/evidence/claim-graph.ts'
import { volumesOf } from '#core/evidence/volumes.ts'
import { profile } from '#law/procedure/index.ts'
import { exhibit } from './sample.ts'

const use = (exhibit: string, number: number, claims: number, sole = 0): ExhibitUse => ({ exhibit, number, claims, sole, grounds: [], facts: [] })

const many = Array.from({ length: 24 }, (_, at) =>
  exhibit(`e${at + 1}`, at + 1, { pages: 3, ...(at >= 18 ? { theme: 'Arrest in June' } : at >= 15 ? { theme: 'Press', level: 'C1' } : {}) }),
)
const uses = many.map(({ id, number }) => use(id, number, 30 - number))

describe('the plan of appendices', () => {
  const limit = profile.limits.appendices.is

  it('ranks by the claims that lean on an exhibit, then by those with nothing else', () => {
    const plan = appendixPlan([exhibit('a', 1), exhibit('b', 2), exhibit('c', 3)], [use('a', 1, 1), use('b', 2, 4), use('c', 3, 4, 2)], limit)
    expect(plan.ranked.map(({ exhibit }) => exhibit)).toEqual(['c', 'b', 'a'])
  })

  it('groups nothing while the limit is kept', () => {
    const plan = appendixPlan(many.slice(4), uses, limit)
    expect([plan.over, plan.stillOver, plan.appendices.length]).toEqual([0, 0, 20])
    expect(plan.appendices.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it('above it groups the least relied on of one theme, no more than needed, and warns that it is for the limit', () => {
    const plan = appendixPlan(many, uses, limit)
    const group = plan.appendices.find(({ tabs }) => tabs.length > 1)
    expect([plan.over, plan.stillOver, plan.appendices.length]).toEqual([4, 0, 20])
    expect(group?.tabs.map(({ number }) => number)).toEqual([20, 21, 22, 23, 24])
    expect([group?.number, group?.theme, group?.pages]).toEqual([20, 'Arrest in June', 15])
    expect(group?.warnings.map(({ rule }) => rule)).toEqual(['only-for-the-limit'])
  })

  it('never groups across levels, and says how many are still too many', () => {
    const mixed = many.map((one, at) => ({ ...one, theme: 'One theme', level: at % 2 === 0 ? ('C0' as const) : ('C2' as const) }))
    const plan = appendixPlan(mixed, uses, { kind: 'at-most', most: 1 })
    expect(plan.appendices.map(({ level, tabs }) => [level, tabs.length])).toEqual([
      ['C0', 12],
      ['C2', 12],
    ])
    expect(plan.stillOver).toBe(1)
  })

  it('leaves out nothing by itself, but names what no claim leans on; C4 is not filed at all', () => {
    const plan = appendixPlan([exhibit('a', 1), exhibit('b', 2), exhibit('c', 3, { level: 'C4' })], [use('a', 1, 2), use('b', 2, 0)], limit)
    expect(plan.mayStayOut.map(({ exhibit }) => exhibit)).toEqual(['b'])
    expect(plan.appendices.map(({ number }) => number)).toEqual([1, 2])
  })

  it('takes an unknown limit for unknown', () => {
    const plan = appendixPlan(many, uses, { kind: 'unknown' })
    expect(plan.over).toBeUndefined()
    expect(plan.appendices).toHaveLength(24)
  })

  it('warns where a group looks like a bundle, and says that the measure is ours', () => {
    const odd = Array.from({ length: 7 }, (_, at) =>
      exhibit(`e${at}`, at + 1, { theme: 'Various', pages: 10, author: `Author ${at}`, date: day(`${2015 + at}-01-01`), language: at === 0 ? 'ug' : 'en' }),
    )
    const [group] = appendixPlan(odd, [], { kind: 'at-most', most: 1 }).appendices
    expect(group?.warnings.map(({ rule }) => rule)).toEqual([
      'only-for-the-limit',
      'many-papers',
      'many-pages',
      'vague-theme',
      'years-apart',
      'many-authors',
      'mixed-languages',
    ])
    expect(
      group?.warnings.filter(({ rule }) => rule === 'many-papers' || rule === 'many-pages').every(({ says }) => says.includes('not a rule of the CCF')),
    ).toBe(true)
  })

  it('holds every filed exhibit exactly once, whatever the limit', () => {
    const exhibits = fc.array(fc.record({ theme: fc.constantFrom('a', 'b', ''), level: fc.constantFrom('C0', 'C2', 'C4') }), { maxLength: 30 })
    fc.assert(
      fc.property(exhibits, fc.integer({ min: 1, max: 25 }), (drawn, most) => {
        const all = drawn.map((more, at) => exhibit(`e${at}`, at + 1, more))
        const plan = appendixPlan(all, [], { kind: 'at-most', most })
        const filed = all.filter(({ level }) => level !== 'C4').map(({ number }) => number)
        expect(plan.appendices.flatMap(({ tabs }) => tabs.map(({ number }) => number)).toSorted((a, b) => a - b)).toEqual(filed)
        expect(plan.stillOver).toBe(Math.max(0, plan.appendices.length - most))
        expect(plan.appendices.length).toBeGreaterThanOrEqual(Math.min(most, filed.length))
      }),
    )
  })
})

describe('volumes', () => {
  const exhibits = [4, 5, 3, 20, 1].map((pages, at) => ({ number: at + 1, pages, bytes: pages * 1000 }))

  it('are cut between exhibits only, and one that is too large stands alone and is told', () =>
    expect(volumesOf(exhibits, { pages: 10 }, 0).map(({ numbers, pages, tooLarge }) => [numbers, pages, tooLarge])).toEqual([
      [[1, 2], 9, false],
      [[3], 3, false],
      [[4], 20, true],
      [[5], 1, false],
    ]))

  it('count the sheets between exhibits, and bytes', () => {
    expect(volumesOf(exhibits, { pages: 10 }, 1).map(({ numbers }) => numbers)).toEqual([[1], [2, 3], [4], [5]])
    expect(volumesOf(exhibits, { bytes: 12_000 }).map(({ numbers }) => numbers)).toEqual([[1, 2, 3], [4], [5]])
  })

  it('are one where nothing limits them, and say what is not counted', () => {
    expect(volumesOf([...exhibits, { number: 6 }], {})).toMatchObject([{ numbers: [1, 2, 3, 4, 5, 6], uncounted: 1 }])
    expect(volumesOf([], {})).toEqual([])
  })
})
