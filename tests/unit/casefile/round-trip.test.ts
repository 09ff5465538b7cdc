import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { writeCase } from '#casefile/write.ts'
import { caseOf } from '#core/case/case-of.ts'
import { anyCase } from './arbitrary-case.ts'

describe('a case file', () => {
  it('gives back every case that was written to it', () => {
    fc.assert(
      fc.property(anyCase, subject => {
        expect(readCase(writeCase(subject), 'case.json')).toEqual({ kind: 'case', case: subject, notes: [] })
      }),
      { numRuns: 150 },
    )
  })

  it('is the same text however the keys were ordered in memory', () => {
    const subject = caseOf({
      facts: { 'dispute.settled': true, 'dispute.private': false },
      groups: { charges: [{ 'charge.offence': 'fraud' }], alerts: [{ 'alert.type': 'diffusion' }] },
    })
    const turned = {
      ...Object.fromEntries(Object.entries(subject).reverse()),
      answers: Object.fromEntries(Object.entries(subject.answers).reverse()),
    } as typeof subject
    expect(writeCase(turned)).toBe(writeCase(subject))
  })

  it('lists answers in the order of the catalogue and ends with one line break', () => {
    const text = writeCase(caseOf({ facts: { 'dispute.settled': true, 'dispute.private': false } }))
    expect(text.indexOf('dispute.private')).toBeLessThan(text.indexOf('dispute.settled'))
    expect(text.startsWith('{\n  "format": "recourse-case",\n  "version": 1,\n')).toBe(true)
    expect(text.endsWith('\n}\n')).toBe(true)
  })

  it('is read as well with a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${writeCase(caseOf({ facts: { 'dispute.private': true } })).replaceAll('\n', '\r\n')}`
    expect(readCase(text, 'case.json').kind).toBe('case')
  })
})
