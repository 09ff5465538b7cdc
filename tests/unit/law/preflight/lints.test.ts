import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lints } from '#law/preflight/index.ts'
import { provisions } from '#law/provisions/index.ts'
import { sources } from '#law/sources.ts'
import { check, ready, stateOf } from './ready.ts'
import { rows as more } from './rows-more.ts'
import { rows as proof } from './rows-proof.ts'
import { rows as request } from './rows-request.ts'

const rows = [...request, ...proof, ...more]

describe.each(lints.map(({ id, title }) => ({ id, title })))('$id $title', ({ id }) => {
  const mine = rows.filter(([of]) => of === id)

  it.each(mine.map(([, state, why, kind, change]) => ({ state, why, kind, change })))('$state when $why ($kind)', ({ state, kind, change }) => {
    expect(stateOf(change(ready(kind)), id)).toBe(state)
  })

  it('has a case that passes and one that does not', () => {
    expect(mine.some(([, state]) => state === 'passes')).toBe(true)
    expect(mine.some(([, state]) => state !== 'passes')).toBe(true)
  })

  it('finds, wherever it finds, something to look at and a way to mend it', () => {
    for (const [, , , kind, change] of mine)
      for (const finding of check(change(ready(kind))).lints.find(lint => lint.id === id)?.findings ?? []) {
        expect(finding.says).toMatch(/\.$/)
        expect(finding.mend.says).not.toBe('')
        if (finding.mend.action.kind === 'answer') expect(finding.mend.action.fact).not.toBe('')
      }
  })
})

describe('the list of checks', () => {
  it('holds A01 to A24, each id once', () => {
    const ids = lints.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 24 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`)))
  })

  it('says of every check where it was read; what was read nowhere is unverified', () => {
    for (const { id, basis } of lints) {
      expect(basis.sources.length, id).toBeGreaterThan(0)
      for (const source of basis.sources) expect(sources, id).toHaveProperty(source)
      for (const provision of basis.provisions) expect(provisions, id).toHaveProperty(provision)
      if (basis.sources.some(source => source === 'own' || source === 'memory')) expect(basis.verification, id).toBe('unverified')
    }
  })

  it('stands in full in the page on checks, with its severity', () => {
    const page = readFileSync(new URL('../../../../docs/preflight.md', import.meta.url), 'utf8')
    for (const { id, title, severity } of lints) expect(page, id).toContain(`| ${id} | ${title} | ${severity === 'block' ? 'blocks' : 'warns'} |`)
  })
})
