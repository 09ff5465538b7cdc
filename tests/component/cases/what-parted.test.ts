import { expect, it } from 'vitest'
import type { Answer, Case } from '#core/case/case.ts'
import { catalogue } from '#law/facts/index.ts'
import { whatParted } from '#renderer/cases/what-parted.ts'

const base: Case = { format: 'recourse-case', version: 1, id: 'c', codeName: 'WREN', answers: {}, groups: {}, exhibits: [], weighings: [] }
const says = (value: string): Answer => ({ answer: 'value', value })
const parted = (...cases: readonly Partial<Case>[]) =>
  whatParted(
    cases.map(one => ({ case: { ...base, ...one } })),
    catalogue,
  )

it('what is the same in both is not told', () => {
  const answers = { 'applicant.family-name': says('Tengritagh') }
  expect(parted({ answers }, { answers: { ...answers } })).toEqual([])
})

it('an answer that one has and the other has not is told by its question', () => {
  expect(parted({ answers: { 'applicant.family-name': says('Tengritagh') } }, {})).toEqual([
    { where: 'Family name, as in the identity document', says: ['Tengritagh', undefined] },
  ])
})

it('an answer that differs only in its evidence is told too', () => {
  const proven: Answer = { answer: 'value', value: 'Tengritagh', evidence: [{ exhibit: 'passport' }] }
  expect(parted({ answers: { 'applicant.family-name': proven } }, { answers: { 'applicant.family-name': says('Tengritagh') } })).toHaveLength(1)
})

it('the order in which an answer was written down says nothing', () => {
  const one: Answer = { answer: 'value', value: 'x', note: 'n' }
  const other: Answer = { note: 'n', answer: 'value', value: 'x' }
  expect(parted({ answers: { 'applicant.family-name': one } }, { answers: { 'applicant.family-name': other } })).toEqual([])
})

it('an item of a list that only one has is told as such; one that both have, by what differs in it', () => {
  const alert = (id: string, state: string) => ({ id, answers: { 'alert.requesting-state': says(state) } })
  const found = parted({ groups: { alerts: { items: [alert('a', 'China'), alert('b', 'Cuba')] } } }, { groups: { alerts: { items: [alert('a', 'Chad')] } } })
  expect(found).toMatchObject([
    { says: ['China', 'Chad'], of: 'alert “China”' },
    { where: 'alert “Cuba”', says: ['1 answers', undefined] },
  ])
})

it('code name, note, exhibits, weighings and drafts are compared', () => {
  const exhibit = { id: 'e', number: 3, title: 'Passport', level: 'C0' } as const
  const found = parted(
    {
      codeName: 'TEAL',
      note: 'n',
      exhibits: [exhibit],
      weighings: [{ ground: 'g', decision: 'weak', reason: 'r' }],
      drafts: { 'deletion-request': { plead: ['x'] } },
    },
    { exhibits: [{ ...exhibit, level: 'C2' }], drafts: { 'deletion-request': { plead: ['y'] } } },
  )
  expect(found.map(({ where }) => where)).toEqual(['Code name', 'Note', 'Exhibit 3', 'Own weighing of g', 'Draft of deletion-request'])
})
