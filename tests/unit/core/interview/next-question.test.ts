import { describe, expect, it } from 'vitest'
import type { Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { afterThis, inOrder } from '#core/interview/in-order.ts'
import { nextQuestion } from '#core/interview/next-question.ts'
import type { Given } from '#core/law/ground.ts'
import { lawPack } from '#law/index.ts'
import { answered, asOf, assess, examples, interviewed, of } from './cases.ts'

const nextIn = (subject: Case) => nextQuestion(interviewed(subject), assess(subject, { asOf }), subject, lawPack.catalogue)
const next = (given: Given) => nextIn(caseOf(given))
const red = { 'alert.type': 'red-notice' }

describe('the next best question', () => {
  it('begins with the alert', () => {
    expect(next({})).toMatchObject({ at: { group: 'alerts' }, section: 'alert', reason: { kind: 'core' } })
    expect(next({ groups: { alerts: [{}] } })).toMatchObject({ at: { fact: 'alert.type', item: 'alerts-1' }, reason: { kind: 'core' } })
  })

  it('stays with what is asked of everyone while no ground has come to a result', () => {
    expect(next({ groups: { alerts: [red] } })).toMatchObject({ key: 'alert.requesting-state@alerts-1', reason: { kind: 'core' } })
  })

  it('then asks for the single answer that could move a ground, and says which and to what', () => {
    const found = next({ groups: { alerts: [{ ...red, 'alert.repeats-refused-request': true }] } })
    expect(found).toMatchObject({
      key: 'alert.repeat-has-new-elements@alerts-1',
      reason: { kind: 'move', ground: { id: 'channel.repeat-request' }, further: 0 },
    })
  })

  it('is really the smallest set: no ground could be moved by fewer open answers', () => {
    for (const { name, subject } of examples) {
      const found = nextIn(subject)
      const open = new Set(inOrder(interviewed(subject)).flatMap(({ at, state }) => (state === 'open' ? [JSON.stringify(at)] : [])))
      const sizes = assess(subject, { asOf })
        .grounds.flatMap(({ wouldChange }) => wouldChange.map(({ answers }) => answers))
        .filter(answers => answers.every(({ unknown }) => open.has(JSON.stringify(unknown))))
        .map(answers => answers.length)
      if (found?.reason.kind === 'move' && sizes.length > 0) expect([name, found.reason.further + 1]).toEqual([name, Math.min(...sizes)])
    }
  })

  it('asks nothing again that the client declined or that is being found out', () => {
    for (const answer of [{ answer: 'declined' }, { answer: 'unknown' }] as const) {
      const subject = caseOf({ groups: { alerts: [{ ...red, 'alert.repeats-refused-request': true }] } })
      const first = nextIn(subject)
      expect(first).toBeDefined()
      if (first) expect(nextIn(answered(subject, first.at, answer))?.key).not.toBe(first.key)
    }
  })

  it('leaves out a ground the lawyer has put aside', () => {
    const given = { groups: { alerts: [{ ...red, 'alert.repeats-refused-request': true }] } }
    const weighed: Case = { ...caseOf(given), weighings: [{ ground: 'channel.repeat-request', decision: 'leave-out', reason: 'not to be pleaded' }] }
    const reason = nextIn(weighed)?.reason
    expect(reason?.kind === 'move' && reason.ground.id).not.toBe('channel.repeat-request')
  })

  it('is the same each time', () => {
    for (const { subject } of examples) expect(nextIn(subject)).toEqual(nextIn(structuredClone(subject)))
  })

  it('comes to an end: told each time that it is not known, it asks each question once and then no more', () => {
    let subject = caseOf({ groups: { alerts: [red] } })
    const asked: string[] = []
    for (let found = nextIn(subject); found !== undefined; found = nextIn(subject)) {
      expect(asked).not.toContain(found.key)
      asked.push(found.key)
      subject = answered(subject, found.at, { answer: 'unknown' })
    }
    expect(asked.length).toBeGreaterThan(100)
    expect(inOrder(interviewed(subject)).filter(({ state }) => state === 'open')).toEqual([])
  }, 60_000)
})

describe('the question after this one', () => {
  const interview = of({ facts: { 'family.matter': false }, groups: { alerts: [red] } })
  const all = inOrder(interview)

  it('is the next open one in the order of the interview', () => {
    expect(afterThis(interview, 'alert.type@alerts-1')?.key).toBe('alert.requesting-state@alerts-1')
  })

  it('begins again at the top after the last one', () => {
    const last = all.at(-1)?.key ?? ''
    expect(afterThis(interview, last)?.key).toBe(all.find(({ state }) => state === 'open')?.key)
  })

  it('may be an answered one, and then stops at the end', () => {
    const at = all.findIndex(({ key }) => key === 'family.matter')
    expect(afterThis(interview, all[at - 1]?.key ?? '', 'any')?.key).toBe('family.matter')
    expect(afterThis(interview, all.at(-1)?.key ?? '', 'any')).toBeUndefined()
  })
})
