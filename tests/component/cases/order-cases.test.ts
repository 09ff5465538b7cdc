import { expect, it } from 'vitest'
import type { CaseListed } from '#contract/case-replies.ts'
import { type CaseOrder, holding, ordered } from '#renderer/cases/order-cases.ts'

const of = (codeName: string, requestingState: string, changedAt: string): CaseListed => ({
  id: codeName.toLowerCase(),
  codeName,
  alert: 'Red Notice',
  requestingState,
  changedAt,
})
const cases = [
  of('WREN', '', '2026-11-03'),
  of('HERON', 'Türkiye', '2026-11-01'),
  of('KESTREL 10', 'China', '2026-11-02'),
  of('KESTREL 2', 'China', '2026-11-04'),
]
const names = (order: CaseOrder, recent: readonly string[] = []) => ordered(cases, order, recent).map(({ codeName }) => codeName)

it('cases opened last come first; the others follow, the latest changed first', () => {
  expect(names('recent', ['heron', 'gone', 'wren'])).toEqual(['HERON', 'WREN', 'KESTREL 2', 'KESTREL 10'])
})

it('numbers in code names count as numbers', () => expect(names('code-name')).toEqual(['HERON', 'KESTREL 2', 'KESTREL 10', 'WREN']))

it('a state that is not known yet goes last', () => expect(names('state')).toEqual(['KESTREL 2', 'KESTREL 10', 'HERON', 'WREN']))

it('every word must be held, in any order; accents and case do not count', () => {
  expect(holding(cases, 'turkiye red').map(({ codeName }) => codeName)).toEqual(['HERON'])
  expect(holding(cases, 'heron china')).toEqual([])
  expect(holding(cases, '  ')).toHaveLength(4)
})
