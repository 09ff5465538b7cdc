import { describe, expect, it } from 'vitest'
import { profile } from '#law/procedure/index.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'
import { provisions } from '#law/provisions/index.ts'
import { sources } from '#law/sources.ts'

const whole: ProcedureProfile = profile

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const within = (value: Json, at: string): readonly (readonly [string, { readonly [key: string]: Json }])[] => {
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => within(item, `${at}[${index}]`))
  if (value === null || typeof value !== 'object') return []
  // seam: an array was answered above
  const record = value as { readonly [key: string]: Json }
  return [[at, record] as const, ...Object.entries(record).flatMap(([key, item]) => within(item, `${at}.${key}`))]
}

const objects = within(JSON.parse(JSON.stringify(whole)), 'profile')
const rows = objects.filter(([, row]) => 'verification' in row)

describe('every row of the profile', () => {
  it('names at least one source that exists', () => {
    expect(rows.length).toBeGreaterThan(150)
    for (const [at, row] of rows) {
      expect(row.sources, at).not.toHaveLength(0)
      expect(Array.isArray(row.sources) && row.sources.every(source => typeof source === 'string' && source in sources), at).toBe(true)
    }
  })

  it('says what sources disagree on where they do', () => {
    for (const [at, row] of rows) if (row.verification === 'conflict') expect(row.caveat, at).toBeTruthy()
  })

  it('has an id of its own within its list', () => {
    for (const list of [
      whole.filing,
      whole.requests,
      whole.papers,
      whole.fields,
      whole.expectations,
      whole.admissibility,
      whole.provisionalMeasures,
      whole.revision,
      whole.unknown,
    ]) {
      const ids = list.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    for (const [key, limit] of Object.entries(whole.limits)) expect(limit.id).toBe(key)
    for (const [key, clock] of Object.entries(whole.clocks)) expect(clock.id).toBe(key)
  })

  it('is never shown as read when it is our own rule', () => {
    for (const [at, row] of rows)
      if (Array.isArray(row.sources) && (row.sources.includes('own') || row.sources.includes('memory'))) expect(row.verification, at).toBe('unverified')
  })

  it('holds no percentage', () => {
    expect(JSON.stringify(whole)).not.toMatch(/%|per ?cent/i)
  })
})

describe('links within the profile', () => {
  it('every request names clocks that exist', () => {
    for (const { id, clocks } of whole.requests) for (const clock of clocks) expect(Object.keys(whole.clocks), id).toContain(clock)
  })

  it('every request is filed as a type the Portal has, or not filed', () => {
    for (const { filedAs } of whole.requests) if (filedAs) expect(whole.portalTypes).toContain(filedAs)
  })

  it('every article of the map leads to a provision of that number', () => {
    for (const { article, provision } of whole.statute) expect(provisions[provision].at).toBe(`Article ${article}`)
    expect(whole.statute.map(({ article }) => article)).toEqual([3, 19, 20, 21, 22, 26, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 44])
  })
})

describe('disclosure', () => {
  it('never lets a more closed level be read by more', () => {
    const { levels } = whole.disclosure
    expect(levels.map(({ level }) => level)).toEqual(['C0', 'C1', 'C2', 'C3', 'C4'])
    for (const [index, { mayRead }] of levels.entries()) for (const reader of mayRead) expect(levels[index - 1]?.mayRead ?? mayRead).toContain(reader)
  })

  it('shows the source bureau only what is open', () => {
    expect(whole.disclosure.levels.filter(({ mayRead }) => mayRead.includes('source-bureau')).map(({ level }) => level)).toEqual(['C0'])
  })

  it('keeps location, family and lawyer from the source by default', () => {
    const closed = whole.disclosure.levels.find(({ level }) => level === 'C2')?.defaultFor.join('; ')
    for (const kind of ['location', 'family', 'lawyer']) expect(closed).toContain(kind)
  })

  it('has eight arguments against a restriction', () => {
    expect(whole.disclosure.againstRestriction.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'])
  })
})
