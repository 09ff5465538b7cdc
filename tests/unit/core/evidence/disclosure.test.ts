import { describe, expect, it } from 'vitest'
import type { Exhibit } from '#core/case/case.ts'
import { type Audience, disclosureOf } from '#core/evidence/disclosure.ts'
import { caseWith, exhibit, file, refugee } from './sample.ts'

const reasoned = { levelReason: 'It shows where the applicant is.', neutralSummary: 'A paper on the arrest.' }

const going = (level: Exhibit['level'], audience: Audience, more: Partial<Exhibit> = reasoned) =>
  disclosureOf(caseWith({ exhibits: [exhibit('x', 4, { title: 'Statement of Ali', level, files: [file('f', 'original')], ...more })] }), audience).exhibits[0]

describe('the full pack for the CCF', () => {
  it.each(['C0', 'C1', 'C2', 'C3'] as const)('has %s whole, with its files', level =>
    expect(going(level, 'ccf')).toMatchObject({ goes: 'whole', files: ['f'], title: 'Statement of Ali' }),
  )

  it('never has C4', () => expect(going('C4', 'ccf')).toMatchObject({ goes: 'out', files: [], title: '' }))

  it('marks what is not open, in the words of the request', () => {
    expect(going('C0', 'ccf')).not.toHaveProperty('marking')
    expect(going('C2', 'ccf')?.marking).toBe('Not for the source or any National Central Bureau.')
  })
})

describe('the pack for the source', () => {
  it('has C0 whole', () => expect(going('C0', 'source')).toMatchObject({ goes: 'whole', files: ['f'] }))

  it('has of C1 the neutral summary under a title that says nothing', () => {
    const one = going('C1', 'source')
    expect(one).toMatchObject({ goes: 'summary', files: [], title: 'Exhibit 4: neutral summary', summary: 'A paper on the arrest.' })
    expect(JSON.stringify(one)).not.toContain('Ali')
  })

  it('has nothing of C1 without a summary', () => expect(going('C1', 'source', {})).toMatchObject({ goes: 'out' }))

  it.each(['C2', 'C3', 'C4'] as const)('has nothing of %s', level => {
    const one = going(level, 'source')
    expect(one).toMatchObject({ goes: 'out', files: [], title: '' })
    expect(JSON.stringify(one)).not.toContain('Ali')
  })
})

describe('the warnings on secrecy', () => {
  const kinds = (levels: readonly Exhibit['level'][], more: Partial<Exhibit> = reasoned, audience: Audience = 'ccf') =>
    disclosureOf(caseWith({ exhibits: levels.map((level, at) => exhibit(`e${at}`, at + 1, { level, ...more })) }), audience).findings.map(({ kind }) => kind)

  it('are none while most is open', () => expect(kinds(['C0', 'C0', 'C2'])).toEqual([]))
  it('come when more than half is marked', () => expect(kinds(['C0', 'C1', 'C2'])).toEqual(['wide-secrecy']))
  it('come when everything is kept from the source', () => expect(kinds(['C2', 'C3'])).toEqual(['blanket-secrecy']))
  it('come gravest when there are no words for the source at all', () =>
    expect(kinds(['C2', 'C3'], { levelReason: 'Danger.' })).toEqual(['no-words-for-source', 'summary-missing']))
  it('ask for a reason for every marking', () => expect(kinds(['C0', 'C0', 'C2'], { neutralSummary: 'A paper.' })).toEqual(['reason-missing']))
  it('do not count what is never filed', () => expect(kinds(['C0', 'C4', 'C4'], {})).toEqual([]))
  it('tell the source pack’s gaps, as numbers stay', () => expect(kinds(['C0', 'C2', 'C0'], reasoned, 'source')).toEqual(['gaps-show']))
  it('tell no gap behind the last number', () => expect(kinds(['C0', 'C0', 'C2'], reasoned, 'source')).toEqual([]))
})

it('Of the example nothing above C1 reaches the source', () => {
  const { exhibits } = disclosureOf(refugee, 'source')
  const levels = new Map(refugee.exhibits.map(({ id, level }) => [id, level]))
  expect(exhibits.filter(({ goes }) => goes !== 'out').every(({ exhibit }) => ['C0', 'C1'].includes(levels.get(exhibit) ?? ''))).toBe(true)
  expect(exhibits.some(({ goes }) => goes === 'out')).toBe(true)
})
