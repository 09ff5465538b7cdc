import { describe, expect, it } from 'vitest'
import { charge, problemsIn } from './problems-in.ts'

const exhibit = (id: string, number: number) => ({ id, number, title: 'Warrant', level: 'C0', pages: 3 })
const evidence = (ref: object) => ({ answers: { 'dispute.private': { answer: 'unknown', evidence: [ref] } }, exhibits: [exhibit('E1', 1)] })

describe('a case file whose parts do not fit together says where, why and what to do', () => {
  it.each([
    {
      title: 'two items with one id',
      file: { groups: { charges: { items: [charge('a'), charge('a')] } } },
      path: 'groups.charges[1] (a).id',
      reason: /"a" stands on more than one item/,
      remedy: /an id of its own/,
    },
    {
      title: 'two exhibits with one id',
      file: { exhibits: [exhibit('E1', 1), exhibit('E1', 2)] },
      path: 'exhibits[1] (E1).id',
      reason: /more than one exhibit/,
      remedy: /an id of its own/,
    },
    {
      title: 'two exhibits with one number',
      file: { exhibits: [exhibit('E1', 1), exhibit('E2', 1)] },
      path: 'exhibits[1] (E2).number',
      reason: /"1" stands on more than one exhibit/,
      remedy: /a number of its own/,
    },
    {
      title: 'evidence that leads nowhere',
      file: evidence({ exhibit: 'E7' }),
      path: 'answers."dispute.private".evidence[0].exhibit',
      reason: /not in this file/,
      remedy: /Add the exhibit/,
    },
    {
      title: 'a page beyond the exhibit',
      file: evidence({ exhibit: 'E1', page: 4 }),
      path: 'answers."dispute.private".evidence[0].page',
      reason: /page cited is 4, but exhibit "E1" has 3 pages/,
      remedy: /within the exhibit/,
    },
    {
      title: 'a challenged alert that is not there',
      file: { challenges: 'alert-2' },
      path: 'challenges',
      reason: /not an item of the group "alerts"/,
      remedy: /the id of one of the alerts/,
    },

    {
      title: 'two weighings of one ground',
      file: { weighings: ['weak', 'strong'].map(decision => ({ ground: 'rpd-83.description', decision, reason: 'Thin.' })) },
      path: 'weighings[1].ground',
      reason: /more than one weighing/,
      remedy: /one weighing for each/,
    },
    {
      title: 'a precision of no date',
      file: { exhibits: [{ ...exhibit('E1', 1), precision: 'year' }] },
      path: 'exhibits[0] (E1).precision',
      reason: /but no date/,
      remedy: /Give the date/,
    },
  ])('$title', ({ file, path, reason, remedy }) => {
    expect(problemsIn(file)).toEqual([{ path, pointer: expect.any(String), reason: expect.stringMatching(reason), remedy: expect.stringMatching(remedy) }])
  })

  it('a page is not judged where the length of the exhibit is not known', () => {
    const { pages: _, ...unmeasured } = exhibit('E1', 1)
    expect(problemsIn({ ...evidence({ exhibit: 'E1', page: 900 }), exhibits: [unmeasured] })).toEqual([])
  })
})
