import { describe, expect, it } from 'vitest'
import type { Case } from '#core/case/case.ts'
import { applyChange } from '#core/case/change.ts'
import { linkAdded, linkChanged, linkRemoved, linksTo } from '#core/evidence/links.ts'

const subject: Case = {
  format: 'recourse-case',
  version: 1,
  id: 'c1',
  codeName: 'KESTREL',
  answers: { 'refugee.status': { answer: 'value', value: true, note: 'seen', evidence: [{ exhibit: 'a' }, { exhibit: 'b', page: 2 }] } },
  groups: { warrants: { items: [{ id: 'w', answers: { 'warrant.date': { answer: 'value', value: '2024-01-02', evidence: [{ exhibit: 'b' }] } } }] } },
  exhibits: [],
  weighings: [],
}

describe('the answers that rest on an exhibit', () => {
  it('are found in the case and in its lists, each with its page', () =>
    expect(linksTo(subject, 'b').map(({ fact, group, item, at, ref }) => ({ fact, group, item, at, page: ref.page }))).toEqual([
      { fact: 'refugee.status', group: undefined, item: undefined, at: 1, page: 2 },
      { fact: 'warrant.date', group: 'warrants', item: 'w', at: 0, page: undefined },
    ]))

  it('get one place more, and keep all that stands beside them', () => {
    const next = applyChange(subject, linkAdded(subject, { fact: 'refugee.status' }, { exhibit: 'c', page: 1 }))
    expect(next?.answers['refugee.status']).toMatchObject({
      value: true,
      note: 'seen',
      evidence: [{ exhibit: 'a' }, { exhibit: 'b' }, { exhibit: 'c', page: 1 }],
    })
  })

  it('stay open where only evidence was recorded', () => {
    const next = applyChange(subject, linkAdded(subject, { fact: 'refugee.since' }, { exhibit: 'a' }))
    expect(next?.answers['refugee.since']).toEqual({ answer: 'unknown', evidence: [{ exhibit: 'a' }] })
  })

  it('are changed and let go one by one, in a list as well', () => {
    const link = { place: { fact: 'warrant.date', group: 'warrants', item: 'w' }, at: 0 }
    const changed = linkChanged(subject, link, { exhibit: 'b', page: 3, passage: 'line 4' })
    expect(changed && linksTo(applyChange(subject, changed) ?? subject, 'b')[1]?.ref).toEqual({ exhibit: 'b', page: 3, passage: 'line 4' })
    const removed = linkRemoved(subject, link)
    expect(removed && applyChange(subject, removed)?.groups['warrants']?.items[0]?.answers['warrant.date']).toEqual({ answer: 'value', value: '2024-01-02' })
  })

  it('cannot be changed where the reference is gone', () => {
    expect(linkRemoved(subject, { place: { fact: 'refugee.status' }, at: 5 })).toBeUndefined()
    expect(linkChanged(subject, { place: { fact: 'nothing' }, at: 0 }, { exhibit: 'a' })).toBeUndefined()
  })
})
