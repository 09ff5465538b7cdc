import { describe, expect, it } from 'vitest'
import { caseOf } from '#core/case/case-of.ts'
import type { Draft } from '#core/document/template.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { readPaper } from '#core/preflight/read-paper.ts'
import { lints } from '#law/preflight/index.ts'
import { answers, undrafted, unwritten } from './changes.ts'
import { check, ready, unknown, value } from './ready.ts'

const kinds: readonly RequestKind[] = ['access', 'deletion', 'correction', 'revision', 'provisional-measures']

describe('the last check before filing', () => {
  it.each(kinds)('finds a complete submission for %s ready, with nothing open', kind => {
    const found = check(ready(kind))
    expect(found.lints.filter(({ state }) => state !== 'passes')).toEqual([])
    expect(found.ready).toBe(true)
  })

  it('is not ready while a blocking check is open: an unknown never passes', () => {
    const found = check(answers({ 'applicant.id-expires-on': unknown })(ready('access')))
    expect(found.ready).toBe(false)
    expect(found.lints.find(({ id }) => id === 'A04')?.findings).toEqual([
      {
        state: 'open',
        says: 'The expiry of the identity document is not known.',
        where: { fact: 'applicant.id-expires-on' },
        mend: { says: 'When does it expire?', action: { kind: 'answer', fact: 'applicant.id-expires-on' } },
      },
    ])
  })

  it('stays ready while only warnings are left', () => {
    const found = check(answers({ 'request.signed-on': unknown })(ready('access')))
    expect(found.lints.find(({ id }) => id === 'B15')?.state).toBe('open')
    expect(found.ready).toBe(true)
  })

  it('is not ready before the papers are drafted and the files written', () => {
    expect(check(undrafted(ready('deletion'))).ready).toBe(false)
    expect(check(unwritten(ready('deletion'))).ready).toBe(false)
  })

  it('asks only what the kind of request needs', () => {
    const ids = check(ready('access')).lints.map(({ id }) => id)
    expect(ids).not.toContain('A11')
    expect(ids).not.toContain('A08')
    expect(ids).toContain('B13')
  })

  it('runs every check on an empty case without passing one that depends on an answer', () => {
    const { procedure, law, asOf } = ready('access')
    const found = check({ case: caseOf({}), asOf, for: kinds, procedure, law })
    expect(found.ready).toBe(false)
    expect(found.lints).toHaveLength(lints.length)
    for (const id of ['A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A10', 'A11', 'A16', 'A19', 'B06', 'B07', 'B08', 'B09'])
      expect(found.lints.find(lint => lint.id === id)?.state, id).not.toBe('passes')
  })

  it('gives plain JSON', () => {
    const found = check(undrafted(ready('revision')))
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  it('takes one paper for correction and deletion, which are filed as one type', () => {
    expect(check({ ...ready('deletion'), for: ['deletion', 'correction'] }).ready).toBe(true)
  })

  it('says nothing with a number that reads as a chance', () => {
    const said = JSON.stringify(kinds.map(kind => check({ ...undrafted(answers({ 'applicant.kind': value('minor') })(ready(kind))) })))
    expect(said).not.toMatch(/%|per ?cent|probab|likelihood/i)
  })
})

describe('a drafted paper as the checks read it', () => {
  const draft: Draft = {
    letter: {
      title: 'Request for deletion',
      language: 'en',
      header: 'HERON',
      blocks: [
        { kind: 'title', text: 'Request for deletion' },
        { kind: 'box', caption: 'Request', rows: [{ label: 'Type', value: ['deletion'] }] },
        { kind: 'heading', level: 2, id: 'g', text: ['No act is described'] },
        {
          kind: 'paragraph',
          id: 'ground.rpd-83.description.rule',
          numbered: true,
          text: [{ kind: 'cite', provision: 'rpd-83-2-b-i', text: 'Article 83' }, ' asks for a description.'],
        },
        {
          kind: 'paragraph',
          id: 'ground.rpd-83.description.point-1',
          numbered: true,
          text: ['None is given ', { kind: 'annex', exhibit: 'reply', number: 4 }, '.'],
          rests: [{ fact: 'alert.describes-acts', exhibits: ['order'], alleged: false }],
        },
        { kind: 'table', caption: 'Annexes', widths: [1], head: ['No'], rows: [[[{ kind: 'annex', exhibit: 'unused', number: 7 }]]], annexes: [7] },
      ],
    },
    placeholders: [],
    unsupported: [],
    unverified: [],
    withheld: [],
    notes: [],
  }
  const read = readPaper(draft, { document: 'deletion-request', for: 'deletion', role: 'request', pages: 3 })

  it('keeps numbers, citations, exhibits and the ground each paragraph pleads', () => {
    expect(read.paragraphs.filter(({ ground }) => ground === 'rpd-83.description')).toEqual([
      expect.objectContaining({ number: 1, cites: ['rpd-83-2-b-i'], exhibits: [] }),
      expect.objectContaining({ number: 2, cites: [], exhibits: ['reply', 'order'], text: 'None is given Annex 4.' }),
    ])
  })

  it('begins with the lines a reader sees first', () => {
    expect(read.opening.slice(0, 3)).toEqual(['Request for deletion', 'Type: deletion', 'No act is described'])
  })

  it('does not take the list of annexes for a use of an annex', () => {
    expect(read.paragraphs.flatMap(({ exhibits }) => exhibits)).not.toContain('unused')
  })
})
