import { describe, expect, it } from 'vitest'
import type { Case, Exhibit, ExhibitFile } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { custodyOfChange } from '#core/evidence/custody-of-change.ts'

const file = (id: string, more: Partial<ExhibitFile> = {}): ExhibitFile => ({
  id,
  role: 'original',
  name: `${id}.pdf`,
  sha256: 'a'.repeat(64),
  bytes: 1,
  ...more,
})
const exhibit = (id: string, files: readonly ExhibitFile[], more: Partial<Exhibit> = {}): Exhibit => ({
  id,
  number: 1,
  title: 'T',
  level: 'C2',
  files,
  ...more,
})
const holding = (...exhibits: readonly Exhibit[]): Case => ({ ...caseOf({}), exhibits })

describe('what a change means for the custody of files', () => {
  it('is nothing where only answers changed', () => {
    const before = holding(exhibit('a', [file('1')]))
    expect(custodyOfChange(before, { ...before, note: 'x' })).toEqual([])
  })

  it('is a line for each file that came and went, with its hash and never its name', () => {
    const noted = custodyOfChange(holding(exhibit('a', [file('1')])), holding(exhibit('b', [file('2', { role: 'translation' })])))
    expect(noted).toEqual([
      { did: 'removed', exhibit: 'a', file: '1', sha256: 'a'.repeat(64) },
      { did: 'added', exhibit: 'b', file: '2', sha256: 'a'.repeat(64), says: 'as translation' },
    ])
  })

  it('is one line for a file that was taken over into another exhibit, or is another part of it', () => {
    const moved = custodyOfChange(holding(exhibit('a', [file('1')]), exhibit('b', [])), holding(exhibit('a', []), exhibit('b', [file('1')])))
    expect(moved).toMatchObject([{ did: 'described', exhibit: 'b', says: 'taken over from exhibit a' }])
    const other = custodyOfChange(holding(exhibit('a', [file('1')])), holding(exhibit('a', [file('1', { role: 'part' })])))
    expect(other).toMatchObject([{ did: 'described', says: 'now as part' }])
  })

  it('names the fields that were described, in words', () => {
    const noted = custodyOfChange(holding(exhibit('a', [file('1')])), holding(exhibit('a', [file('1')], { neutralSummary: 'secret', level: 'C1' })))
    expect(noted).toEqual([{ did: 'described', exhibit: 'a', says: 'changed: level, neutral summary' }])
  })
})
