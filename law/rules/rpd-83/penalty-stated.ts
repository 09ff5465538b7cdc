import type { Ground } from '#core/law/ground.ts'
import { never, no, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

export const penaltyStated: Ground = {
  id: 'rpd-83.penalty-stated',
  article: 'rpd-83',
  role: 'ground',
  title: 'Penalty not stated',
  says: 'The judicial data must state the maximum penalty, or the sentence imposed or remaining.',
  authority: [
    { provision: 'rpd-83-2-b-iv', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-b-iv', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-12' },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  // The gap is real but easily filled, so it does not stand strongly by itself.
  strong: never,
  arguable: no('alert.states-penalty'),
  for: [{ when: no('alert.states-penalty'), weight: 'medium', says: 'Without the penalty nobody can check the threshold.' }],
  against: [{ when: yes('alert.states-penalty'), weight: 'heavy', says: 'The penalty is stated.' }],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will supply the figure.',
    answer: 'Then it must be the maximum for the acts described under the law in force at the time, and it must meet the threshold.',
  },
  proof: ['The text of the alert, or the CCF’s reply that quotes it', 'The penal provision'],
  decisions: [],
  examples: {
    'no penalty is stated': { given: { groups: redNotice({ 'alert.states-penalty': false }) }, expect: 'arguable' },
    'the penalty is stated': { given: { groups: redNotice({ 'alert.states-penalty': true }) }, expect: 'does-not-stand' },
    'the text of the alert is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion is reached by analogy': { given: { groups: diffusion({ 'alert.states-penalty': false }) }, expect: 'arguable' },
  },
}
