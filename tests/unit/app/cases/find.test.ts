import { beforeEach, expect, it } from 'vitest'
import { type Dispatch, dispatchOf } from '#app/dispatch.ts'
import type { CaseFound } from '#contract/case-replies.ts'
import { memoryPorts } from '../../../fakes/memory-ports.ts'

let dispatch: Dispatch

const found = async (words: string): Promise<readonly CaseFound[]> => {
  const reply = await dispatch({ operation: 'case.find', input: { words } })
  return reply.kind === 'done' ? (reply.value as readonly CaseFound[]) : [] // seam: the answer of that operation
}

const subject = {
  format: 'recourse-case',
  version: 1,
  id: 'c',
  codeName: 'WREN',
  answers: { 'applicant.born-in': { answer: 'value', value: 'Diyarbakır, Türkiye', note: 'Told on the telephone.' } },
  groups: { alerts: { items: [{ id: 'a1', answers: { 'alert.requesting-state': { answer: 'value', value: 'Türkiye' } } }] } },
  exhibits: [{ id: 'passport', number: 4, title: 'Passport issued at İzmir', level: 'C0' }],
  weighings: [],
}

beforeEach(async () => {
  dispatch = dispatchOf(memoryPorts())
  const reply = await dispatch({ operation: 'case.import', input: { file: { name: 'c.json', text: JSON.stringify(subject) } } })
  expect(reply.kind).toBe('done')
})

it('a place tells where it stands: in the interview, in an item of a list, in an exhibit', async () => {
  expect((await found('turkiye'))[0]?.places.map(({ at, exhibit }) => at ?? exhibit)).toEqual(['applicant.born-in', 'alerts/a1/alert.requesting-state'])
  expect((await found('passport'))[0]?.places).toEqual([{ where: 'Exhibit 4', words: 'Passport issued at İzmir', exhibit: 'passport' }])
})

it('every word must be in the place, in any order, whatever the accents and case', async () => {
  expect((await found('TURKIYE diyarbakır'))[0]?.places).toHaveLength(1)
  expect(await found('turkiye izmir')).toEqual([])
})

it('a question alone is no finding, but may hold some of the words', async () => {
  expect(await found('birth')).toEqual([])
  expect((await found('telephone'))[0]?.places).toMatchObject([{ at: 'applicant.born-in', words: 'Told on the telephone.' }])
})
