import { expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import { lawPack } from '#law/index.ts'
import { inAbsentia } from '#law/rules/constitution-2/in-absentia.ts'
import { redNotice } from '#law/rules/examples.ts'

const unknown = { unknown: true } as const

it.each([
  { notified: false, retrial: false, conclusion: 'strong' },
  { notified: false, retrial: unknown, conclusion: 'arguable' },
  { notified: unknown, retrial: false, conclusion: 'arguable' },
  { notified: true, retrial: false, conclusion: 'arguable' },
  { notified: unknown, retrial: unknown, conclusion: 'weak' },
  { notified: true, retrial: unknown, conclusion: 'weak' },
  { notified: false, retrial: true, conclusion: 'does-not-stand' },
])('tried in absence, notified: $notified, retrial: $retrial, gives $conclusion', ({ notified, retrial, conclusion }) => {
  const facts = { 'trial.in-absentia': true, 'trial.notified': notified, 'trial.retrial': retrial }
  expect(concludeGiven(lawPack, inAbsentia, { facts, groups: redNotice() })).toBe(conclusion)
})
