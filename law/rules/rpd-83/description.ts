import { day } from '#core/civil-date.ts'
import type { Ground } from '#core/law/ground.ts'
import { all, any, no, not, yes } from '#law/language.ts'

const silentOnTimeOrPlace = any(no('alert.states-time'), no('alert.states-place'))

export const description: Ground = {
  id: 'rpd-83.description',
  article: 'rpd-83',
  role: 'ground',
  title: 'Description of conduct',
  says: 'The data must give a succinct and clear description of what this person did, when and where.',
  authority: [
    { provision: 'rpd-83-2-b-i', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-b-i', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-12' },
  ],
  inForce: { from: day('2012-07-01') },
  // Article 12 binds a diffusion of its own force, so the ground can stand strongly there too.
  alerts: { 'red-notice': 'direct', diffusion: 'direct' },
  strong: any(no('alert.describes-acts'), yes('alert.liability-from-office-only')),
  arguable: any(
    no('alert.describes-acts'),
    yes('alert.acts-disputed'),
    yes('alert.liability-from-office-only'),
    silentOnTimeOrPlace,
    all(no('alert.states-benefit-or-intent'), not(yes('alert.describes-acts'))),
  ),
  weak: no('alert.states-benefit-or-intent'),
  for: [
    { when: no('alert.describes-acts'), weight: 'heavy', says: 'No act of the person is described.' },
    { when: yes('alert.liability-from-office-only'), weight: 'heavy', says: 'The person’s part is inferred from an office or a family tie.' },
    { when: no('alert.states-time'), weight: 'medium', says: 'No time is given.' },
    { when: no('alert.states-place'), weight: 'medium', says: 'No place is given.' },
    { when: no('alert.states-benefit-or-intent'), weight: 'light', says: 'Neither benefit nor intent is described.' },
  ],
  against: [
    { when: yes('alert.describes-acts'), weight: 'heavy', says: 'The summary describes acts of the person.' },
    { when: yes('trial.alibi-documented'), weight: 'light', says: 'Proof of innocence does not help here: the test is clarity and link, not guilt.' },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the summary is enough and that details are for the trial.',
    answer: 'The rule does not ask for proof. It asks that the person’s own activities be described with time and place, so that an authority abroad can tell what is alleged and against whom.',
  },
  proof: ['The text of the alert or the CCF’s reply that quotes it', 'The indictment or warrant, to set beside it'],
  decisions: ['ccf-2023-1', 'ccf-2024-5'],
  examples: {
    'no act of the person is described': { given: { groups: { alerts: [{ 'alert.type': 'red-notice', 'alert.describes-acts': false }] } }, expect: 'strong' },
    'the acts, time, place and intent are all there': {
      given: {
        groups: { alerts: [{ 'alert.type': 'red-notice', 'alert.describes-acts': true, 'alert.acts-disputed': false, 'alert.liability-from-office-only': false, 'alert.states-time': true, 'alert.states-place': true, 'alert.states-benefit-or-intent': true }] },
      },
      expect: 'does-not-stand',
    },
    'the text of the alert is not known': { given: { groups: { alerts: [{ 'alert.type': 'red-notice' }] } }, expect: 'open' },
    'a diffusion that only disputes the description is arguable': { given: { groups: { alerts: [{ 'alert.type': 'diffusion', 'alert.acts-disputed': true }] } }, expect: 'arguable' },
    'a Blue Notice has its own purpose': { given: { groups: { alerts: [{ 'alert.type': 'blue-notice', 'alert.describes-acts': false }] } }, expect: 'not-applicable' },
  },
}
