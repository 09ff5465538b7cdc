import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCase, readCase } from '#casefile/read.ts'
import type { Answer, Case, Exhibit } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { applyChange, type Change } from '#core/case/change.ts'
import { compareCases } from '#core/exchange/compare-cases.ts'
import { partOf } from '#core/exchange/open-part.ts'
import { acceptedInto, broughtBy } from '#core/exchange/received.ts'
import { catalogue } from '#law/facts/index.ts'

const text = (value: string, more: object = {}): Answer => ({ answer: 'value', value, ...more })
const exhibit = (id: string, number: number, more: Partial<Exhibit> = {}): Exhibit => ({ id, number, title: `Paper ${id}`, level: 'C0', ...more })

const base: Case = {
  ...caseOf({ facts: { 'applicant.family-name': 'Kestrel' }, groups: { charges: [{ 'charge.label': 'fraud' }, { 'charge.label': 'libel' }] } }),
  exhibits: [exhibit('passport', 1), exhibit('judgment', 2)],
}

const made = (subject: Case, ...changes: readonly Change[]): Case => applyChange(subject, { kind: 'several', changes }) ?? subject

const example = (name: string): Case => {
  const read = readCase(readFileSync(`examples/${name}.json`, 'utf8'), name)
  if (read.kind === 'refused') throw new Error('refused')
  return read.case
}

describe('two cases compared', () => {
  it('a case and itself differ nowhere, in whatever order its items stand', () => {
    const turned = { ...base, groups: { charges: { items: base.groups['charges']?.items.toReversed() ?? [] } }, exhibits: base.exhibits.toReversed() }
    expect(compareCases(base, turned, catalogue)).toEqual([])
  })

  it('all differences together make the one case the other, whatever the two cases are', () => {
    const [from, to] = [example('recognised-refugee'), { ...example('activist-abroad'), id: 'case-x' }]
    const differences = compareCases(from, to, catalogue)
    expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length)
    const after = made(from, ...differences.map(({ change }) => change))
    expect(compareCases(after, to, catalogue)).toEqual([])
    expect(checkCase(after)).toEqual([])
  })

  it('says old and new in words, with what hangs on an answer', () => {
    const to = made(base, { kind: 'answer', fact: 'applicant.family-name', answer: text('Heron', { alleged: true, note: 'by telephone' }) })
    expect(compareCases(base, to, catalogue)).toMatchObject([
      { kind: 'changed', place: catalogue.facts['applicant.family-name'].asks, before: 'Kestrel', after: 'Heron (the client’s word only; note: by telephone)' },
    ])
  })

  it('a file that another vault keeps under another name is the same file', () => {
    const file = { role: 'original', name: 'a.pdf', sha256: 'a'.repeat(64), bytes: 3 } as const
    const [from, to] = ['one', 'two'].map(id => ({ ...base, exhibits: [exhibit('passport', 1, { files: [{ id, ...file }] })] }))
    expect(from && to && compareCases(from, to, catalogue)).toEqual([])
  })
})

describe('what a colleague brings', () => {
  const theirs = made(
    base,
    { kind: 'answer', fact: 'applicant.forenames', answer: text('Ada') },
    { kind: 'answer', fact: 'charge.label', group: 'charges', item: 'charges-1', answer: text('theft') },
    { kind: 'remove-item', group: 'charges', item: 'charges-2' },
  )
  const ours = made(
    base,
    { kind: 'answer', fact: 'applicant.family-name', answer: text('Falcon') },
    { kind: 'answer', fact: 'charge.label', group: 'charges', item: 'charges-2', answer: text('slander') },
  )

  it('leaves alone what was changed here only, and marks what both changed', () => {
    expect(broughtBy(theirs, ours, base, catalogue).map(({ key, kind, before, alsoChangedHere }) => [key, kind, before, alsoChangedHere])).toEqual([
      ['answer applicant.forenames', 'added', null, false],
      ['answer charges/charges-1/charge.label', 'changed', 'fraud', false],
      ['item charges/charges-2', 'removed', expect.stringContaining('slander'), true],
    ])
  })

  it('without a common state brings every difference', () => {
    expect(broughtBy(theirs, ours, undefined, catalogue)).toHaveLength(4)
  })

  it('brings nothing that is here already', () => {
    expect(broughtBy(theirs, theirs, base, catalogue)).toEqual([])
  })

  it('an item begun on both sides under one id is brought answer by answer', () => {
    const add = (label: string): Change => ({ kind: 'add-item', group: 'charges', item: { id: 'charges-3', answers: { 'charge.label': text(label) } } })
    expect(broughtBy(made(base, add('arson')), made(base, add('treason')), base, catalogue)).toMatchObject([
      { key: 'answer charges/charges-3/charge.label', before: 'treason', after: 'arson', alsoChangedHere: true },
    ])
  })

  it('an answer in an item that is gone here brings the item back', () => {
    const gone = made(base, { kind: 'remove-item', group: 'charges', item: 'charges-1' })
    expect(broughtBy(theirs, gone, base, catalogue)).toContainEqual(
      expect.objectContaining({ key: 'item charges/charges-1', kind: 'added', alsoChangedHere: true }),
    )
  })
})

describe('the open part of a case', () => {
  const closed: Case = {
    ...base,
    note: 'for me',
    answers: {
      'applicant.family-name': text('Kestrel', { note: 'for me too', evidence: [{ exhibit: 'judgment' }, { exhibit: 'passport' }] }),
      'applicant.parents': text('hidden', { level: 'C3' }),
    },
    groups: {
      charges: {
        complete: true,
        items: [
          { id: 'a', answers: { 'charge.label': text('secret', { level: 'C4' }) } },
          { id: 'b', answers: {} },
        ],
      },
    },
    exhibits: [exhibit('passport', 1), exhibit('judgment', 2, { level: 'C3', title: 'closed paper' })],
    weighings: [{ ground: 'rpd-83.description', decision: 'weak', reason: 'my reason' }],
    drafts: { 'deletion-request': { edits: [{ block: 'b', was: 'x', says: 'my words' }] } },
  }

  it('holds nothing closed, no note, and does not say that a shortened list is complete', () => {
    const open = partOf(closed, { part: 'open' }, catalogue)
    expect(JSON.stringify(open)).not.toMatch(/hidden|secret|closed paper|for me|my reason|my words|judgment/)
    expect(open.groups['charges']).toEqual({ items: [{ id: 'b', answers: {} }] })
    expect(checkCase(open)).toEqual([])
  })

  it('the whole of a case still leaves out what is never exported, and the custody log', () => {
    const whole = partOf({ ...closed, custody: [] }, { part: 'whole' }, catalogue)
    expect(JSON.stringify(whole)).not.toMatch(/secret|custody/)
    expect(JSON.stringify(whole)).toMatch(/hidden.*closed paper/)
  })

  it('comes back without costing what was left out', () => {
    const open = partOf(closed, { part: 'open' }, catalogue)
    const theirs = made(open, { kind: 'answer', fact: 'applicant.family-name', answer: text('Heron', { evidence: [{ exhibit: 'passport', page: 2 }] }) })
    const brought = broughtBy(theirs, open, open, catalogue)
    expect(brought).toHaveLength(1)
    const { changes, notes } = acceptedInto(closed, open, brought)
    const after = made(closed, ...changes)
    expect(notes).toEqual([])
    expect(after.answers['applicant.family-name']).toEqual(
      text('Heron', { note: 'for me too', evidence: [{ exhibit: 'passport', page: 2 }, { exhibit: 'judgment' }] }),
    )
    expect({ ...after, answers: { ...after.answers, 'applicant.family-name': null } }).toEqual({
      ...closed,
      answers: { ...closed.answers, 'applicant.family-name': null },
    })
  })
})

describe('what was accepted', () => {
  const accepted = (ours: Case, theirs: Case, keys?: readonly string[]) => {
    const brought = broughtBy(theirs, ours, undefined, catalogue).filter(({ key }) => keys === undefined || keys.includes(key))
    const { changes, notes } = acceptedInto(ours, ours, brought)
    return { after: made(ours, ...changes), notes }
  }

  it('an exhibit whose number is taken gets the next one', () => {
    const theirs = { ...base, exhibits: [exhibit('passport', 1), exhibit('decree', 2)] }
    const { after, notes } = accepted(base, theirs, ['exhibit decree'])
    expect(after.exhibits.map(({ id, number }) => [id, number])).toEqual([
      ['passport', 1],
      ['judgment', 2],
      ['decree', 3],
    ])
    expect(notes).toHaveLength(1)
    expect(checkCase(after)).toEqual([])
  })

  it('an answer without the exhibit it cites, and an exhibit taken away that answers cite, leave a case that can be kept', () => {
    const theirs = made(
      { ...base, exhibits: [...base.exhibits, exhibit('decree', 3)] },
      {
        kind: 'answer',
        fact: 'applicant.forenames',
        answer: text('Ada', { evidence: [{ exhibit: 'decree' }] }),
      },
    )
    const one = accepted(base, theirs, ['answer applicant.forenames'])
    expect(one.after.answers['applicant.forenames']).toEqual(text('Ada'))
    expect(one.notes).toHaveLength(1)
    const cited = made(base, { kind: 'answer', fact: 'applicant.forenames', answer: text('Ada', { evidence: [{ exhibit: 'judgment' }] }) })
    const two = accepted(cited, { ...cited, exhibits: [exhibit('passport', 1)] }, ['exhibit judgment'])
    expect(two.after.answers['applicant.forenames']).toEqual(text('Ada'))
    expect(checkCase(two.after)).toEqual([])
  })
})
