import { expect, it } from 'vitest'
import type { Answer, Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { staleAnswers } from '#core/interview/stale-answers.ts'

const confirmed = (on: string): Answer => ({ answer: 'value', value: true, confirmedOn: day(on) })

const subject: Case = {
  ...caseOf({}),
  answers: {
    'urgency.detained': confirmed('2026-08-25'),
    'urgency.travel': confirmed('2026-08-24'),
    'family.matter': { answer: 'value', value: true },
    'trial.counsel': { answer: 'declined', confirmedOn: day('2026-01-05') },
  },
  groups: { extraditions: { items: [{ id: 'pl', answers: { 'extradition.final': confirmed('2026-02-01') } }] } },
}

const options = { asOf: day('2026-11-23'), olderThanDays: 90 }

it('lists the answers last confirmed longer ago than asked, the oldest first', () => {
  expect(staleAnswers(subject, options)).toEqual([
    { fact: 'trial.counsel', confirmedOn: '2026-01-05' },
    { fact: 'extradition.final', group: 'extraditions', item: 'pl', confirmedOn: '2026-02-01' },
    { fact: 'urgency.travel', confirmedOn: '2026-08-24' },
  ])
})

it('keeps quiet of answers that are exactly that old', () => {
  expect(staleAnswers(subject, options).map(({ fact }) => fact)).not.toContain('urgency.detained')
})

it('gives no age to an answer that was never confirmed', () => {
  expect(staleAnswers(subject, { ...options, olderThanDays: 0 }).map(({ fact }) => fact)).not.toContain('family.matter')
})
