import { describe, expect, it } from 'vitest'
import { caseOrder } from '#core/consistency/checks/case-order.ts'
import { paperOrder } from '#core/consistency/checks/paper-order.ts'
import { found, type Short, type Subject, told } from './subject.ts'

type Days = (earlier: Short, later: Short) => Subject

const one =
  (group: string, item: (earlier: Short, later: Short) => { readonly [fact: string]: Short }): Days =>
  (a, b) => ({ groups: { [group]: [item(a, b)] } })
const ccf = (earlier: string, later: string): Days => one('ccf', (a, b) => ({ [`ccf.${earlier}`]: a, [`ccf.${later}`]: b }))
const charge = (from: Short) => [{ 'charge.from': from, 'charge.count-state': 'standing' }]

const cases: { readonly [check: string]: Days } = {
  'acts-end-before-beginning': one('charges', (a, b) => ({ 'charge.from': a, 'charge.to': b })),
  'alert-before-acts': (a, b) => ({ groups: { charges: charge(a), alerts: [{ 'alert.issued-on': b }] } }),
  'warrant-before-acts': (a, b) => ({ groups: { charges: charge(a), warrants: [{ 'warrant.date': b }] } }),
  'warrant-after-alert': (a, b) => ({ groups: { warrants: [{ 'warrant.date': a }], alerts: [{ 'alert.issued-on': b }] } }),
  'judged-before-acts': (a, b) => ({
    groups: {
      charges: charge(a),
      proceedings: [{ 'proceeding.date': b, 'proceeding.same-facts': true, 'proceeding.kind': 'trial', 'proceeding.outcome': 'convicted' }],
    },
  }),
  'alert-after-arrest': (a, b) => ({
    groups: { alerts: [{ 'alert.issued-on': a }], extraditions: [{ 'extradition.arrested-on': b, 'extradition.arrested-on-alert': true }] },
  }),
  'extradition-decided-before-arrest': one('extraditions', (a, b) => ({ 'extradition.arrested-on': a, 'extradition.decided-on': b })),
  'renewed-before-issued': one('alerts', (a, b) => ({ 'alert.issued-on': a, 'alert.renewed-on': b })),
  'expired-before-issued': one('alerts', (a, b) => ({ 'alert.issued-on': a, 'alert.expires-on': b })),
  'renewed-after-expiry': one('alerts', (a, b) => ({ 'alert.renewed-on': a, 'alert.expires-on': b })),
  'protection-relied-on-before-granted': (a, b) => ({
    groups: {
      protections: [{ 'protection.status': 'refugee', 'protection.decided-on': a }],
      extraditions: [{ 'extradition.reason': 'protection', 'extradition.decided-on': b }],
    },
  }),
  'grant-discovered-before-granted': (a, b) => ({
    facts: { 'revision.new-fact': 'protection-granted', 'revision.discovered-on': b },
    groups: { protections: [{ 'protection.status': 'refugee', 'protection.decided-on': a }] },
  }),
  'left-after-case-began': (a, b) => ({ facts: { 'conduct.left': 'before', 'conduct.left-on': a }, groups: { warrants: [{ 'warrant.date': b }] } }),
  'fled-before-acts': (a, b) => ({ facts: { 'conduct.left': 'fled', 'conduct.left-on': b }, groups: { charges: charge(a) } }),
  'called-back-before-leaving': (a, b) => ({
    facts: { 'conduct.left-on': a },
    groups: { incidents: [{ 'incident.date': b, 'incident.kind': 'call-to-return', 'incident.against': 'client' }] },
  }),
  'mandate-after-signature': (a, b) => ({ facts: { 'submitter.mandate-signed-on': a, 'request.signed-on': b } }),
  'ccf-decided-before-filed': ccf('filed-on', 'decided-on'),
  'ccf-acknowledged-before-filed': ccf('filed-on', 'acknowledged-on'),
  'ccf-admissible-before-filed': ccf('filed-on', 'admissible-on'),
  'ccf-decided-before-admissible': ccf('admissible-on', 'decided-on'),
  'ccf-notified-before-decided': ccf('decided-on', 'notified-on'),
  'ccf-sent-before-decided': ccf('decided-on', 'sent-to-secretariat-on'),
  'ccf-carried-out-before-decided': ccf('decided-on', 'implemented-on'),
  'ccf-asked-before-filed': ccf('filed-on', 'question-asked-on'),
  'ccf-answered-before-asked': ccf('question-asked-on', 'question-answered-on'),
  'ccf-due-before-asked': ccf('question-asked-on', 'question-due-on'),
  'revision-fact-before-decision': (a, b) => ({
    facts: { 'revision.discovered-on': b },
    groups: { ccf: [{ 'ccf.kind': 'deletion', 'ccf.about-co-accused': false, 'ccf.decided-on': a }] },
  }),
}

describe.each([...caseOrder, ...paperOrder].map(({ id }) => id))('%s', id => {
  const days = cases[id] ?? (() => ({}))

  it('has a case here', () => expect(cases).toHaveProperty([id]))

  it('is a contradiction the day before', () => expect(told(days('2024-05-03', '2024-05-02'))).toContain(`contradiction ${id}`))

  it.each(['2024-05-03', '2024-05-04'])('is in order on %s', later => expect(told(days('2024-05-03', later)).filter(one => one.endsWith(` ${id}`))).toEqual([]))

  it('is only possible while a span holds a day in order', () => {
    expect(told(days({ on: '2024-01-01', precision: 'year' }, '2024-05-02'))).toContain(`possible ${id}`)
    expect(told(days('2024-05-03', { on: '2024-05-01', precision: 'month' }))).toContain(`possible ${id}`)
  })

  it('is a contradiction when no day of the spans is in order', () =>
    expect(told(days({ on: '2024-01-01', precision: 'year' }, { on: '2023-12-01', precision: 'month' }))).toContain(`contradiction ${id}`))

  it('is silent while either day is not known', () => {
    for (const missing of [{ answer: 'unknown' }, { answer: 'declined' }, { answer: 'none' }] as const)
      for (const [a, b] of [
        [missing, '2024-05-02'],
        ['2024-05-03', missing],
      ] as const)
        expect(told(days(a, b)).filter(one => one.endsWith(` ${id}`))).toEqual([])
  })
})

describe('an alert and its warrants', () => {
  const alert = [{ 'alert.issued-on': '2024-05-02' }]

  it('fit when one of several warrants is older', () =>
    expect(told({ groups: { alerts: alert, warrants: [{ 'warrant.date': '2024-06-01' }, { 'warrant.date': '2024-01-01' }] } })).toEqual([]))

  it('fit while the day of one warrant is not known', () =>
    expect(told({ groups: { alerts: alert, warrants: [{ 'warrant.date': '2024-06-01' }, { 'warrant.number': '7' }] } })).toEqual([]))

  it('may fit while the list of warrants may be longer', () => {
    const open = found({ groups: { alerts: alert, warrants: [{ 'warrant.date': '2024-06-01' }] }, open: ['warrants'] })
    expect(open.map(({ severity }) => severity)).toEqual(['possible'])
    expect(open[0]?.says).toBe('No warrant recorded is as old as the alert (2 May 2024); the first is of 1 June 2024. The list may be incomplete.')
  })

  it('point at every day that was compared, and say what to do if both are right', () => {
    const [first] = found({ groups: { alerts: alert, warrants: [{ 'warrant.date': '2024-06-01' }, { 'warrant.date': '2024-07-01' }] } })
    expect(first?.where).toEqual([
      { fact: 'alert.issued-on', item: 'alerts-1' },
      { fact: 'warrant.date', item: 'warrants-1' },
      { fact: 'warrant.date', item: 'warrants-2' },
    ])
    expect(first?.mend).toContain('a point to plead')
  })
})

it('A charge added later may be younger than the alert', () => {
  const groups = { alerts: [{ 'alert.issued-on': '2024-05-02' }], charges: [{ 'charge.from': '2025-01-01', 'charge.count-state': 'added' }] }
  expect(told({ groups })).toEqual([])
  expect(told({ groups: { ...groups, charges: [{ 'charge.from': '2025-01-01' }] } })).toEqual(['possible alert-before-acts'])
})
