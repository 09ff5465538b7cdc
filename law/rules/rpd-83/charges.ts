import type { Ground } from '#core/law/ground.ts'
import { never, no, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

export const charges: Ground = {
  id: 'rpd-83.charges',
  article: 'rpd-83',
  role: 'ground',
  title: 'Charges not stated',
  says: 'The judicial data must state the charge or charges.',
  authority: [
    { provision: 'rpd-83-2-b-ii', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-b-ii', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-12' },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: no('alert.states-charges'),
  arguable: never,
  for: [
    { when: no('alert.states-charges'), weight: 'heavy', says: 'No charge is stated.' },
    { when: no('prosecution.charges-filed'), weight: 'medium', says: 'No charges had been filed when the data were requested.' },
  ],
  against: [{ when: yes('alert.states-charges'), weight: 'heavy', says: 'The charges are stated; whether they are right is a matter of accuracy.' }],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will supply the charges later.',
    answer:
      'The charges are a condition of publication. Data that were published without them were published against the rule, and what is added now must agree with the warrant.',
  },
  proof: ['The text of the alert, or the CCF’s reply that quotes it'],
  decisions: [],
  examples: {
    'no charge is stated': { given: { groups: redNotice({ 'alert.states-charges': false }) }, expect: 'strong' },
    'so far only the client says so': { given: { groups: redNotice({ 'alert.states-charges': { alleged: false } }) }, expect: 'arguable' },
    'the charges are stated': { given: { groups: redNotice({ 'alert.states-charges': true }) }, expect: 'does-not-stand' },
    'the text of the alert is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion is reached by analogy only': { given: { groups: diffusion({ 'alert.states-charges': false }) }, expect: 'arguable' },
  },
}
