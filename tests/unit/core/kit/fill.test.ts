import { describe, expect, it } from 'vitest'
import type { Answer, Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { fillBoxes, type Source } from '#core/kit/fill.ts'
import type { FormBox } from '#core/kit/form.ts'
import { speakerOf } from '#core/law/explain.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'
import { catalogue } from '#law/facts/index.ts'
import { is, yes } from '#law/language.ts'

const speaker = speakerOf(catalogue)

const sourceOf = (subject: Case, more: Partial<Source> = {}): Source => ({
  reader: readerOf(indexOf(catalogue), subject, { asOf: day('2026-11-23'), trust: 'as-alleged' }),
  speaker,
  levelOf: ({ fact, answer }) => answer?.level ?? speaker.factOf(fact).level ?? 'C0',
  isNeverFiled: () => false,
  basisOf: () => ({ verification: 'official', sources: ['a sheet'] }),
  days: value => `the day ${value}`,
  letter: { title: 'T', language: 'en', header: '', blocks: [] },
  request: 'deletion',
  attachments: [],
  ...more,
})

const box = (fill: FormBox['fill'], more: Partial<FormBox> = {}): FormBox => ({
  id: 'box',
  block: 'block',
  label: 'Label',
  reach: 'source',
  fill,
  verification: 'official',
  sources: [],
  ...more,
})

const facts = (...ids: readonly string[]): FormBox['fill'] => ({ kind: 'facts', facts: ids, between: ', ' })

const filled = (fill: FormBox['fill'], subject: Case, more: Partial<FormBox> = {}, source: Partial<Source> = {}) =>
  fillBoxes([box(fill, more)], sourceOf(subject, source))[0]

const answered = (fact: string, answer: Answer): Case => ({ ...caseOf({}), answers: { [fact]: answer } })

describe('a field', () => {
  it('holds the value and counts it as a reader does', () => {
    const name = caseOf({ facts: { 'applicant.family-name': '努尔👤' } })
    expect(filled(facts('applicant.family-name'), name)).toMatchObject({ how: 'copy', value: '努尔👤', characters: 3 })
  })

  it('writes days out', () => {
    expect(filled(facts('applicant.born-on'), caseOf({ facts: { 'applicant.born-on': '1984-03-11' } }))?.value).toBe('the day 1984-03-11')
  })

  it('says which question is open, and is never empty in silence', () => {
    expect(filled(facts('applicant.family-name'), caseOf({}))).toMatchObject({
      how: 'open',
      value: '',
      asks: [{ fact: 'applicant.family-name', asks: expect.stringContaining('Family name') }],
    })
  })

  it('says none where there is none', () => {
    expect(filled(facts('alert.control-number'), caseOf({ groups: { alerts: [{ 'alert.control-number': { none: true } }] } }))?.value).toBe('None')
  })

  it('keeps from a screen the source may come to know what the source must not learn', () => {
    const where = caseOf({ facts: { 'applicant.country': 'Norway' } })
    const kept = filled(facts('applicant.country'), where)
    expect(kept).toMatchObject({ how: 'left-out', value: '', confidential: false })
    expect(JSON.stringify(kept)).not.toContain('Norway')
  })

  it('gives it to the CCF alone, to be marked', () => {
    const where = caseOf({ facts: { 'applicant.country': 'Norway' } })
    expect(filled(facts('applicant.country'), where, { reach: 'ccf' })).toMatchObject({ how: 'copy', value: 'Norway', confidential: true })
  })

  it('types nothing of what is for the CCF only', () => {
    const secret = answered('applicant.parents', { answer: 'value', value: 'Mother', level: 'C3' })
    expect(JSON.stringify(filled(facts('applicant.parents'), secret, { reach: 'ccf' }))).not.toContain('Mother')
  })

  it('does not ask again for what is recorded and never leaves the case file', () => {
    const field = filled(facts('applicant.parents'), caseOf({}), { reach: 'ccf' }, { isNeverFiled: () => true })
    expect(field).toMatchObject({ how: 'left-out', asks: [], leftOut: [{ why: expect.stringContaining('never leaves') }] })
  })

  it('respects a client who declines to say', () => {
    expect(filled(facts('applicant.parents'), answered('applicant.parents', { answer: 'declined' }), { reach: 'ccf' })).toMatchObject({
      how: 'left-out',
      asks: [],
      leftOut: [{ why: 'the client declines to say' }],
    })
  })
})

describe('a line for each item', () => {
  const items: FormBox['fill'] = { kind: 'items', group: 'extraditions', facts: ['extradition.state', 'extradition.outcome'], between: ', ' }

  it('says a line that would hold only half of what happened not at all', () => {
    const subject: Case = {
      ...caseOf({}),
      groups: {
        extraditions: {
          items: [
            {
              id: 'one',
              answers: {
                'extradition.state': { answer: 'value', value: 'Norway', level: 'C2' },
                'extradition.outcome': { answer: 'value', value: 'refused' },
              },
            },
          ],
        },
      },
    }
    expect(filled(items, subject)).toMatchObject({ how: 'left-out', value: '' })
  })

  it('asks for the list while it may be incomplete, and says none once it is empty and complete', () => {
    expect(filled(items, caseOf({}))).toMatchObject({ how: 'open', asks: [{ fact: 'extraditions' }] })
    expect(filled(items, caseOf({ complete: ['extraditions'] }))?.value).toBe('None')
  })
})

describe('a choice', () => {
  const urgency: FormBox['fill'] = { kind: 'choose', options: [{ label: 'Detention', when: yes('urgency.detained') }], otherwise: 'None' }

  it('is made where it holds, denied where it is known not to, and open while it is not known', () => {
    expect(filled(urgency, caseOf({ facts: { 'urgency.detained': true } }))).toMatchObject({ how: 'choose', value: 'Detention' })
    expect(filled(urgency, caseOf({ facts: { 'urgency.detained': false } }))).toMatchObject({ how: 'choose', value: 'None' })
    expect(filled(urgency, caseOf({}))).toMatchObject({ how: 'open', value: '', asks: [{ fact: 'urgency.detained' }] })
  })
})

describe('which fields there are', () => {
  it('only those of the request', () => {
    expect(filled(facts('applicant.sex'), caseOf({}), { for: ['access'] })).toBeUndefined()
  })

  it('one whose condition is known not to hold is left out; one whose condition is not known is shown', () => {
    const minor = { when: is('applicant.kind', 'minor') }
    expect(filled({ kind: 'by-hand' }, caseOf({ facts: { 'applicant.kind': 'person' } }), minor)).toBeUndefined()
    expect(filled({ kind: 'by-hand' }, caseOf({}), minor)).toMatchObject({ how: 'by-hand' })
  })
})
