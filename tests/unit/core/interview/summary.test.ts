import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/case/case.ts'
import { summaryOf } from '#core/interview/summary.ts'
import { catalogue } from '#law/facts/index.ts'
import { summaries } from '#law/interview/summaries.ts'
import { groupIn, of } from './cases.ts'

const value = (value: string, precision?: 'month' | 'year' | 'approximate'): Answer => ({ answer: 'value', value, ...(precision && { precision }) })
const alertLine = (answers: { readonly [fact: string]: Answer }, at = 0) => summaryOf(catalogue.groups.alerts, { id: 'a', answers }, at, summaries.alerts)

describe('the line of an item', () => {
  it('says what tells it from the others', () => {
    const answers = { 'alert.type': value('red-notice'), 'alert.requesting-state': value('China'), 'alert.issued-on': value('2024-03-12') }
    expect(alertLine(answers)).toBe('Red Notice · requested by China · issued 12 Mar 2024')
  })

  it('begins with a capital, whatever stands first', () => {
    expect(alertLine({ 'alert.requesting-state': value('China') })).toBe('Requested by China')
  })

  it.each([
    ['month', 'Issued Mar 2024'],
    ['year', 'Issued 2024'],
    ['approximate', 'Issued about 2024'],
  ] as const)('claims no more of a day than is known: %s', (precision, line) => {
    expect(alertLine({ 'alert.issued-on': value('2024-03-12', precision) })).toBe(line)
  })

  it('falls back to what else is recorded, then to a number', () => {
    expect(alertLine({ 'alert.describes-acts': { answer: 'value', value: false } })).toBe('The summary describes no act of the person')
    expect(alertLine({ 'alert.type': { answer: 'unknown' } }, 1)).toBe('Alert 2')
  })

  it('keeps a long text to one short line, and never cuts a letter in two', () => {
    const line = summaryOf(catalogue.groups.events, { id: 'e', answers: { 'event.what': value(`${'𝔸'.repeat(80)}\nmore`) } }, 0, summaries.events)
    expect([...line]).toHaveLength(60)
    expect(line.isWellFormed()).toBe(true)
  })

  it('stands in the interview', () => {
    expect(
      groupIn(of({ groups: { extraditions: [{ 'extradition.state': 'Poland', 'extradition.outcome': 'refused' }] } }), 'extraditions')?.items[0]?.summary,
    ).toBe('Poland · refused')
  })
})
