import type { Ground } from '#core/law/ground.ts'
import { all, any, no, not, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

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
  inForce: sinceTheRules,
  // Article 12 binds a diffusion of its own force, so the ground can stand strongly there too.
  alerts: redAndDiffusion,
  strong: any(no('alert.describes-acts'), yes('alert.liability-from-office-only'), all(no('alert.states-time'), no('alert.states-place'))),
  arguable: any(
    yes('alert.acts-disputed'),
    no('alert.states-time'),
    no('alert.states-place'),
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
    answer:
      'The rule does not ask for proof. It asks that the person’s own activities be described with time and place, so that an authority abroad can tell what is alleged and against whom.',
  },
  proof: ['The text of the alert, or the CCF’s reply that quotes it', 'The indictment or warrant, to set beside it'],
  decisions: ['ccf-2018-1', 'ccf-2023-1', 'ccf-2023-3', 'ccf-2024-2', 'ccf-2025-2', 'ccf-2023-2', 'ccf-2023-4'],
  examples: {
    'no act of the person is described': { given: { groups: redNotice({ 'alert.describes-acts': false }) }, expect: 'strong' },
    'neither time nor place is given': { given: { groups: redNotice({ 'alert.states-time': false, 'alert.states-place': false }) }, expect: 'strong' },
    'only the time is missing': {
      given: {
        groups: redNotice({ 'alert.describes-acts': true, 'alert.liability-from-office-only': false, 'alert.states-time': false, 'alert.states-place': true }),
      },
      expect: 'arguable',
    },
    'the acts, time, place and intent are all there': {
      given: {
        groups: redNotice({
          'alert.describes-acts': true,
          'alert.acts-disputed': false,
          'alert.liability-from-office-only': false,
          'alert.states-time': true,
          'alert.states-place': true,
          'alert.states-benefit-or-intent': true,
        }),
      },
      expect: 'does-not-stand',
    },
    'the text of the alert is not known': { given: { groups: redNotice() }, expect: 'open' },
    'so far only the client says that no act is described': {
      given: { groups: redNotice({ 'alert.describes-acts': { alleged: false } }) },
      expect: 'arguable',
    },
    'a diffusion that only disputes the description is arguable': { given: { groups: diffusion({ 'alert.acts-disputed': true }) }, expect: 'arguable' },
    'a Blue Notice has its own purpose': { given: { groups: alertOf('blue-notice', { 'alert.describes-acts': false }) }, expect: 'not-applicable' },
  },
}
