import { describe, expect, it } from 'vitest'
import { kitSource, ledgerOf, recordingOf } from '#app/kit/ledger.ts'
import { readCase } from '#casefile/read.ts'
import { writeCase } from '#casefile/write.ts'
import type { Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { applyChange } from '#core/case/change.ts'

const sent = { kind: 'access', sentOn: '2026-11-24', receipt: 'R-1', files: ['01-request.pdf sha256:aa'], law: '2026-11.1' }

const recorded = (subject: Case, of: Partial<typeof sent> = {}, clocks = false): Case => {
  const after = applyChange(subject, recordingOf(subject, { ...sent, ...of }, { clocks }))
  if (after === undefined) throw new Error('the change leads nowhere')
  return after
}

describe('the ledger', () => {
  it('takes a submission up and can be read back from the file', () => {
    const read = readCase(writeCase(recorded(caseOf({}))), 'case.json')
    if (read.kind !== 'case') throw new Error(JSON.stringify(read.problems))
    expect(ledgerOf(read.case).submissions).toEqual([
      { id: 'submission-1', kind: 'an access request', sentOn: '2026-11-24', receipt: 'R-1', files: sent.files, lawVersion: '2026-11.1', note: null },
    ])
  })

  it('leaves everything else as it was, and takes no id twice', () => {
    const before = caseOf({ facts: { 'applicant.family-name': 'A' }, groups: { submissions: [{}], alerts: [{ 'alert.type': 'red-notice' }] } })
    const after = recorded({ ...before, groups: { ...before.groups, submissions: { items: [{ id: 'submission-2', answers: {} }] } } })
    expect(after.groups['submissions']?.items.map(({ id }) => id)).toEqual(['submission-2', 'submission-3'])
    expect({ ...after, groups: { ...after.groups, submissions: undefined } }).toEqual({ ...before, groups: { ...before.groups, submissions: undefined } })
  })

  it('is ordered by day, what has no day last', () => {
    const subject = caseOf({
      groups: {
        messages: [
          { 'message.says': 'undated' },
          { 'message.date': '2026-12-01', 'message.direction': 'from-ccf', 'message.due-on': '2026-12-31' },
          { 'message.date': '2026-11-30', 'message.direction': 'to-ccf' },
        ],
      },
    })
    expect(ledgerOf(subject).messages.map(({ date, direction, dueOn }) => [date, direction, dueOn])).toEqual([
      ['2026-11-30', 'went to the CCF', null],
      ['2026-12-01', 'came from the CCF', '2026-12-31'],
      [null, null, null],
    ])
  })

  it('is no part of what a kit is made from; everything else is', () => {
    const before = caseOf({ facts: { 'applicant.family-name': 'A' } })
    expect(kitSource(recorded(before))).toEqual(kitSource(before))
    expect(kitSource(caseOf({ facts: { 'applicant.family-name': 'B' } }))).not.toEqual(kitSource(before))
  })

  it('starts the clocks with a pending request, once for a day, and fills in the one that waits for its day', () => {
    const ccf = (subject: Case) =>
      subject.groups['ccf']?.items.map(({ id, answers }) => [id, Object.values(answers).map(answer => 'value' in answer && answer.value)])
    const once = recorded(caseOf({}), {}, true)
    expect(ccf(once)).toEqual([['filed-1', ['access', '2026-11-24', 'R-1', 'pending']]])
    expect(ccf(recorded(once, {}, true))).toEqual(ccf(once))
    const waiting = caseOf({ groups: { ccf: [{ 'ccf.kind': 'deletion', 'ccf.outcome': 'pending' }] } })
    expect(ccf(recorded(waiting, { kind: 'correction' }, true))).toEqual([['ccf-1', ['deletion', 'pending', '2026-11-24', 'R-1']]])
    expect(ccf(recorded(caseOf({}), { kind: 'provisional-measures' }, true))).toBeUndefined()
  })

  it('makes no other kit look old by the clocks it started, until somebody writes on them', () => {
    const before = caseOf({ facts: { 'applicant.family-name': 'A' } })
    const after = recorded(before, {}, true)
    expect(kitSource(after)).toEqual(kitSource(before))
    const decided = applyChange(after, { kind: 'answer', group: 'ccf', item: 'filed-1', fact: 'ccf.outcome', answer: { answer: 'value', value: 'compliant' } })
    expect(decided && kitSource(decided)).not.toEqual(kitSource(before))
  })
})
