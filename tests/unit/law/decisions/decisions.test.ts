import { describe, expect, it } from 'vitest'
import type { Decision } from '#core/law/ground.ts'
import { decisions } from '#law/decisions/index.ts'
import { sources } from '#law/sources.ts'

const all: readonly (readonly [string, Decision])[] = Object.entries(decisions)

describe('the decisions', () => {
  it('stand under their own id and can be told apart by their short form', () => {
    for (const [key, { id }] of all) expect(id).toBe(key)
    expect(new Set(all.map(([, { short }]) => short)).size).toBe(all.length)
  })

  it('each name a source that exists', () => {
    for (const [key, { source }] of all) expect(Object.keys(sources), key).toContain(source)
  })

  it('each make one point in one sentence', () => {
    for (const [key, { point }] of all) expect(point, key).toMatch(/^[^.]+\.$/)
  })

  it('hold every excerpt whose tags were read', () => {
    const numbers = {
      2017: [3, 6, 8, 10, 16],
      2018: [1, 2, 3, 4, 5, 9, 14, 15, 17, 18],
      2019: [2],
      2023: [1, 2, 3, 4, 10, 11],
      2024: [2, 3, 5],
      2025: [1, 2, 4],
    }
    const expected = Object.entries(numbers).flatMap(([year, of]) => of.map(number => `ccf-${year}-${number}`))
    expect(expected).toHaveLength(28)
    for (const id of expected) expect(Object.keys(decisions)).toContain(id)
  })

  it('keep compliance with an update apart from compliance', () => {
    const updated = all.filter(([, { outcome }]) => outcome === 'compliant-with-update').map(([key]) => key)
    expect(updated.sort()).toEqual(['ccf-2017-10', 'ccf-2017-3', 'ccf-2019-2', 'ccf-2023-10', 'ccf-2023-2'])
  })

  it('show those that went against the applicant too', () => {
    const kept = all.filter(([, { outcome }]) => outcome === 'compliant').map(([key]) => key)
    expect(kept.sort()).toEqual(['ccf-2017-6', 'ccf-2018-18', 'ccf-2018-2', 'ccf-2018-5', 'ccf-2019-9', 'ccf-2023-4', 'ccf-2024-1', 'ccf-2024-3', 'ccf-2025-4'])
  })
})
