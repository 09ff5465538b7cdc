import type { Ground } from '#core/law/ground.ts'
import { all, any, atLeast, compare, every, is, never, no, oneOf, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

/** Each is a partial doubt of its own kind; none would decide alone. */
const doubts = [
  any(no('alert.states-time'), no('alert.states-place'), yes('alert.acts-disputed')),
  no('alert.states-benefit-or-intent'),
  no('alert.agrees-with-warrant'),
  no('alert.facts-fit-charge'),
  no('alert.up-to-date'),
  oneOf('alert.source-replied', 'silent', 'insufficient'),
  some('charges', oneOf('charge.scale', 'petty', 'small')),
  all(is('alert.wanted-for', 'sentence'), compare('sentence.months', 'at-most', 6)),
  yes('dispute.private'),
  yes('trial.violations-documented'),
] as const

const clean = {
  'alert.states-time': true,
  'alert.states-place': true,
  'alert.acts-disputed': false,
  'alert.states-benefit-or-intent': true,
  'alert.agrees-with-warrant': true,
  'alert.facts-fit-charge': true,
  'alert.up-to-date': true,
  'alert.source-replied': 'answered',
  'alert.wanted-for': 'prosecution',
}

export const cumulativeDoubts: Ground = {
  id: 'rpd-12.cumulative-doubts',
  article: 'rpd-12',
  role: 'support',
  title: 'Doubts taken together',
  says: 'Several partial doubts, none of which would decide alone, can together defeat the compliance of the data.',
  authority: [{ provision: 'rpd-12' }, { provision: 'rpd-35' }, { provision: 'rpd-128' }],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: never,
  arguable: atLeast(3, ...doubts),
  weak: atLeast(2, ...doubts),
  for: [
    { when: oneOf('alert.source-replied', 'silent', 'insufficient'), weight: 'medium', says: 'The source left questions without an answer.' },
    { when: no('alert.agrees-with-warrant'), weight: 'medium', says: 'The papers disagree.' },
    {
      when: any(no('alert.states-time'), no('alert.states-place'), yes('alert.acts-disputed')),
      weight: 'medium',
      says: 'The description has gaps or is disputed with reasons.',
    },
    {
      when: all(is('alert.wanted-for', 'sentence'), compare('sentence.months', 'at-most', 6)),
      weight: 'light',
      says: 'The sentence is not above the threshold.',
    },
    { when: some('charges', oneOf('charge.scale', 'petty', 'small')), weight: 'light', says: 'The matter is small.' },
  ],
  against: [
    { when: is('alert.source-replied', 'answered'), weight: 'medium', says: 'The source answered the questions put to it.' },
    { when: every('charges', oneOf('charge.scale', 'large', 'very-large')), weight: 'medium', says: 'Every charge is large.' },
  ],
  discretion: 'Do the doubts point the same way, or does each have its own explanation?',
  independence: 1,
  provability: 2,
  rebuttal: {
    expect: 'The source will answer each doubt on its own and find each one minor.',
    answer: 'That is why they are to be taken together: each touches the same question, whether these data can be relied on to arrest a person.',
  },
  proof: ['A list of the doubts with the document for each'],
  decisions: ['ccf-2024-5'],
  examples: {
    'no time given, papers disagree, the source silent': {
      given: { groups: redNotice({ 'alert.states-time': false, 'alert.agrees-with-warrant': false, 'alert.source-replied': 'silent' }) },
      expect: 'arguable',
    },
    'a sentence of exactly six months adds to two other doubts': {
      given: {
        facts: { 'sentence.months': 6 },
        groups: diffusion({ 'alert.wanted-for': 'sentence', 'alert.up-to-date': false, 'alert.facts-fit-charge': false }),
      },
      expect: 'arguable',
    },
    'two doubts': { given: { groups: redNotice({ 'alert.states-time': false, 'alert.agrees-with-warrant': false }) }, expect: 'weak' },
    'one doubt in clean data': {
      given: {
        facts: { 'dispute.private': false, 'trial.violations-documented': false },
        groups: redNotice({ ...clean, 'alert.states-time': false }, { charges: [{ 'charge.scale': 'large' }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'little is known': { given: { groups: redNotice() }, expect: 'open' },
    'other notices are judged one by one': { given: { groups: alertOf('green-notice', { 'alert.states-time': false }) }, expect: 'not-applicable' },
  },
}
