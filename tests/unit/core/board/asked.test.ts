import { describe, expect, it } from 'vitest'
import { assessorOf } from '#core/assessment/assess.ts'
import { askerOf, atOf, changeOf, isWordOnly, listChangeOf } from '#core/board/asked.ts'
import type { Answer, Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { applyChange } from '#core/case/change.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'

const on = day('2026-11-24')
const assess = assessorOf(lawPack)
const askIn = (subject: Case) => askerOf(subject, assess(subject, { asOf: on }), lawPack.catalogue)

const withAlert = caseOf({ groups: { alerts: [{ 'alert.type': 'red-notice' }] } })
const factIn = (subject: Case, unknown: { readonly fact: string; readonly item?: string }) => {
  const asked = askIn(subject)(unknown)
  if (asked?.kind !== 'fact') throw new TypeError('no fact')
  return asked
}
const answering = (before: Answer | undefined) => ({
  ...factIn(withAlert, { fact: 'alert.existence-proven' }),
  ...(before === undefined ? {} : { answer: before }),
})

describe('where a question is asked', () => {
  it('of the alert challenged, where the rule names none', () => {
    const asked = factIn(withAlert, { fact: 'alert.existence-proven' })
    expect([asked.group, asked.item, atOf(asked)]).toEqual(['alerts', 'alerts-1', 'alerts/alerts-1/alert.existence-proven'])
  })

  it('of the list, where there is no such item yet', () => {
    const asked = askIn(caseOf({}))({ fact: 'alert.existence-proven' })
    expect(asked).toMatchObject({ kind: 'list', group: 'alerts', items: 0 })
    expect(asked && atOf(asked)).toBe('alerts')
  })

  it('nowhere, where the law knows no such fact', () => {
    expect(askIn(withAlert)({ fact: 'no.such-fact' })).toBeUndefined()
  })
})

describe('an answer given on the spot', () => {
  const evidence = [{ exhibit: 'notice', page: 1 }]

  it('lands where the question stands', () => {
    const change = changeOf(factIn(withAlert, { fact: 'alert.existence-proven' }), { kind: 'value', value: true }, on)
    expect(applyChange(withAlert, change)?.groups['alerts']?.items[0]?.answers['alert.existence-proven']).toEqual({
      answer: 'value',
      value: true,
      confirmedOn: on,
    })
  })

  it('leaves the exhibits of another value behind, and keeps note and level', () => {
    const before: Answer = { answer: 'value', value: true, evidence, note: 'told by phone', level: 'C2' }
    expect(changeOf(answering(before), { kind: 'value', value: false }, on)).toMatchObject({
      answer: { answer: 'value', value: false, note: 'told by phone', level: 'C2', confirmedOn: on },
    })
    expect(JSON.stringify(changeOf(answering(before), { kind: 'value', value: false }, on))).not.toContain('notice')
  })

  it('keeps the exhibits of the same value', () => {
    expect(changeOf(answering({ answer: 'value', value: true, evidence }), { kind: 'value', value: true }, on)).toMatchObject({ answer: { evidence } })
  })

  it('is never a no where it is not known', () => {
    expect(changeOf(answering({ answer: 'value', value: true }), { kind: 'unknown' }, on)).toMatchObject({ answer: { answer: 'unknown' } })
  })

  it('that a document shows keeps the value and is the client’s word no more', () => {
    const alleged: Answer = { answer: 'value', value: true, alleged: true, evidence }
    expect(isWordOnly(answering(alleged))).toBe(true)
    expect(changeOf(answering(alleged), { kind: 'proven' }, on)).toMatchObject({ answer: { answer: 'value', value: true, evidence } })
    expect(JSON.stringify(changeOf(answering(alleged), { kind: 'proven' }, on))).not.toContain('alleged')
  })

  it('of a list says whether it is complete', () => {
    const asked = askIn(withAlert)({ group: 'alerts' })
    if (asked?.kind !== 'list') throw new TypeError('no list')
    expect(applyChange(withAlert, listChangeOf(asked, true))?.groups['alerts']?.complete).toBe(true)
    expect(applyChange(withAlert, listChangeOf(asked, null))?.groups['alerts']).not.toHaveProperty('complete')
  })
})
