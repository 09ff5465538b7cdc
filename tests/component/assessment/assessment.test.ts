import { describe, expect, it } from 'vitest'
import type { Cited, GroundFound } from '#core/assessment/assessment.ts'
import type { Row } from '#core/board/board.ts'
import type { Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { filtered } from '#renderer/assessment/board-view.ts'
import { groundText } from '#renderer/assessment/ground-text.ts'
import { shortsOf } from '#renderer/assessment/shorts.ts'
import { attempted, type Tried, triedOn } from '#renderer/assessment/what-if-store.ts'
import { recordedOf } from '#renderer/reasons/recorded.ts'

const cited = (short: string, verification: Cited['verification'] = 'official'): Cited => ({ provision: short, short, verification, reach: 'direct' })
const words = {
  unverified: (short: string) => `${short} (unverified)`,
  conflicting: (short: string) => `${short} (disputed)`,
  more: (count: number) => `+${count}`,
  moreUnverified: (count: number) => `+${count} (unverified)`,
}

describe('the authority in short', () => {
  it('names an instrument once', () => expect(shortsOf([cited('RPD 83(2)(b)(i)'), cited('RPD 12')], words)).toBe('RPD 83(2)(b)(i), 12'))
  it('names a provision once', () => expect(shortsOf([cited('RPD 12'), cited('RPD 12')], words)).toBe('RPD 12'))
  it('marks what nobody has read, also where it is only counted', () => {
    expect(shortsOf([cited('RPD 11', 'unverified')], words)).toBe('RPD 11 (unverified)')
    expect(shortsOf([cited('RPD 12'), cited('Const. 2'), cited('RPD 11', 'unverified')], words)).toBe('RPD 12, Const. 2, +1 (unverified)')
  })
})

const tried = (fact: string, value: boolean): Tried => ({
  asked: { kind: 'fact', key: fact, fact, asks: `${fact}?`, asked: 'yesno', options: [] },
  change: { kind: 'answer', fact, answer: { answer: 'value', value } },
})

describe('a what-if', () => {
  it('holds one answer for each question and what stood there at first', () => {
    const first = tried('urgency.detained', true)
    const second = { ...tried('urgency.detained', false), asked: { ...first.asked, asks: 'as tried' } }
    expect(attempted([first, tried('extinction.deceased', true)], second)).toEqual([
      { asked: first.asked, change: second.change },
      tried('extinction.deceased', true),
    ])
  })

  it('passes over what leads nowhere any more and leaves the case as it is', () => {
    const subject: Case = caseOf({ facts: { 'urgency.detained': false } })
    const gone: Tried = {
      ...tried('alert.type', true),
      change: { kind: 'answer', fact: 'alert.type', group: 'alerts', item: 'gone', answer: { answer: 'unknown' } },
    }
    expect(triedOn(subject, [gone, tried('urgency.detained', true)]).answers['urgency.detained']).toEqual({ answer: 'value', value: true })
    expect(subject.answers['urgency.detained']).toEqual({ answer: 'value', value: false })
  })
})

const ground: GroundFound = {
  id: 'rpd-12.accuracy',
  article: 'rpd-12',
  role: 'ground',
  title: 'Accuracy',
  says: 'Data must be accurate.',
  reach: 'direct',
  conclusion: 'strong',
  because: {
    truth: 'yes',
    says: 'Every one of these is so:',
    uses: [],
    because: [
      {
        truth: 'yes',
        says: 'The papers disagree.',
        uses: [{ fact: 'a', answer: { answer: 'value', value: true, evidence: [{ exhibit: 'x', page: 3 }] } }],
        because: [],
      },
      { truth: 'yes', says: 'Nobody corrected them.', uses: [{ fact: 'b', answer: { answer: 'value', value: true } }], because: [] },
    ],
  },
  for: [{ says: 'The papers disagree.', weight: 'heavy', truth: 'yes' }],
  against: [{ says: 'They were corrected.', weight: 'light', truth: 'open' }],
  relied: [],
  authority: [cited('RPD 12', 'unverified')],
  decisions: [],
  rebuttal: { expect: 'Slips.', answer: 'More than slips.' },
  wouldChange: [],
  unknowns: [],
  proof: [],
  context: [],
}

it('a ground as text names the exhibit of each fact, what is not evidenced, and how far the law was read', () => {
  const text = groundText(ground, 3, {
    standing: 'Stands',
    because: 'Why',
    for: 'For',
    against: 'Against',
    expect: 'Expect',
    answer: 'Answer:',
    authority: 'Authority',
    decisions: 'Decisions',
    weighing: 'Weighing',
    exhibit: (number, page) => `Ex. ${number}, p. ${page}`,
    verification: of => of,
    outcome: of => of,
    exhibitNumber: id => (id === 'x' ? 7 : undefined),
    notEvidenced: 'not evidenced',
  })
  expect(text.split('\n')).toEqual([
    '3. Accuracy: Stands',
    'Data must be accurate.',
    '',
    'Why',
    '- Every one of these is so:',
    '  - The papers disagree. (Ex. 7, p. 3)',
    '  - Nobody corrected them. (not evidenced)',
    '',
    'For',
    '- The papers disagree. (heavy)',
    '',
    'Against',
    '- They were corrected. (light, not known)',
    '',
    'Expect',
    'Slips.',
    'Answer: More than slips.',
    '',
    'Authority',
    '- RPD 12 (unverified)',
  ])
})

it('a filter keeps the ground that is open in view', () => {
  const rows: readonly Row[] = [
    { ground, part: 'plead', shown: 'strong', place: 1 },
    { ground: { ...ground, id: 'other' }, part: 'open', shown: 'open' },
  ]
  expect(filtered(rows, 'open').map(row => row.ground.id)).toEqual(['other'])
  expect(filtered(rows, 'open', ground.id)).toHaveLength(2)
})

it('tells what stands at a question as it was given', () => {
  const said = { yes: 'Yes', no: 'No', none: 'None', unknown: 'Not known', declined: 'Declines', isComplete: 'complete', isIncomplete: 'not complete' }
  const day = { kind: 'fact', key: 'a', fact: 'a', asks: 'When?', asked: 'day', options: [] } as const
  expect(recordedOf({ ...day, answer: { answer: 'value', value: '2024-05-01', precision: 'month' } }, said)).toBe('May 2024')
  expect(recordedOf({ ...day, answer: { answer: 'unknown' } }, said)).toBe('Not known')
  expect(recordedOf(day, said)).toBeUndefined()
})
