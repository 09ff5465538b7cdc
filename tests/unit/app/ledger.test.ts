import { describe, expect, it } from 'vitest'
import { kitSource, ledgerOf, withSubmission } from '#app/kit/ledger.ts'
import { readCase } from '#casefile/read.ts'
import { writeCase } from '#casefile/write.ts'
import { caseOf } from '#core/case/case-of.ts'

const sent = { kind: 'access', sentOn: '2026-11-24', receipt: 'R-1', files: ['01-request.pdf sha256:aa'], law: '2026-11.1' }

describe('the ledger', () => {
  it('takes a submission up and can be read back from the file', () => {
    const read = readCase(writeCase(withSubmission(caseOf({}), sent)), 'case.json')
    if (read.kind !== 'case') throw new Error(JSON.stringify(read.problems))
    expect(ledgerOf(read.case).submissions).toEqual([
      { id: 'submission-1', kind: 'an access request', sentOn: '2026-11-24', receipt: 'R-1', files: sent.files, lawVersion: '2026-11.1', note: null },
    ])
  })

  it('leaves everything else as it was, and takes no id twice', () => {
    const before = caseOf({ facts: { 'applicant.family-name': 'A' }, groups: { submissions: [{}], alerts: [{ 'alert.type': 'red-notice' }] } })
    const after = withSubmission({ ...before, groups: { ...before.groups, submissions: { items: [{ id: 'submission-2', answers: {} }] } } }, sent)
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
    expect(kitSource(withSubmission(before, sent))).toEqual(kitSource(before))
    expect(kitSource(caseOf({ facts: { 'applicant.family-name': 'B' } }))).not.toEqual(kitSource(before))
  })
})
