import type { Ground } from '#core/law/ground.ts'
import { all, any, compare, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { linkShownWithFacts } from '#law/rules/rpd-83/counts.ts'

const pettyAndLocal = all(is('charge.scale', 'petty'), no('charge.cross-border'))
const smallAndLocal = all(oneOf('charge.scale', 'petty', 'small'), no('charge.cross-border'))

export const interest: Ground = {
  id: 'rpd-83.interest',
  article: 'rpd-83',
  role: 'ground',
  title: 'Interest for international police cooperation: Red Notice',
  says: 'The third cumulative criterion: the request must be of interest for the purposes of international police cooperation.',
  authority: [
    { provision: 'rpd-83-1-a-iii', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-iii', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35' },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: all(every('charges', pettyAndLocal), yes('dispute.settled')),
  arguable: any(some('charges', smallAndLocal), all(yes('dispute.settled'), some('charges', no('charge.cross-border')))),
  weak: some('charges', compare('charge.age-years', 'at-least', 10)),
  unless: some('charges', any(linkShownWithFacts, yes('charge.violence'), oneOf('charge.scale', 'large', 'very-large'))),
  for: [
    { when: some('charges', smallAndLocal), weight: 'medium', says: 'The matter is small and local.' },
    { when: yes('dispute.settled'), weight: 'medium', says: 'The matter was settled, repaid or the complaint withdrawn.' },
    { when: some('charges', compare('charge.age-years', 'at-least', 10)), weight: 'light', says: 'The acts are old.' },
  ],
  against: [
    { when: some('charges', yes('charge.cross-border')), weight: 'medium', says: 'The matter has a cross-border element of its own.' },
    { when: some('charges', is('charge.victims', 'many')), weight: 'medium', says: 'Many victims are named.' },
    { when: some('charges', oneOf('charge.scale', 'large', 'very-large')), weight: 'heavy', says: 'The matter is large.' },
  ],
  discretion: 'What could the police of other states do with these data beyond serving a local interest?',
  independence: 2,
  provability: 1,
  rebuttal: {
    expect: 'The source will say that a person abroad is in itself of international interest.',
    answer: 'Every alert concerns a person abroad. If that were enough, the criterion would exclude nothing.',
  },
  proof: ['Case papers that show amount, harm and place', 'Settlement or payment record'],
  decisions: ['ccf-2018-3', 'ccf-2024-5', 'ccf-2025-1', 'ccf-2018-2'],
  examples: {
    'a petty local matter that was settled': {
      given: {
        facts: { 'dispute.settled': true },
        groups: redNotice({}, { charges: [{ 'charge.scale': 'petty', 'charge.cross-border': false }] }),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'a small local matter': { given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'small', 'charge.cross-border': false }] }) }, expect: 'arguable' },
    'an old matter across a border': {
      given: {
        groups: redNotice({}, { charges: [{ 'charge.scale': 'moderate', 'charge.cross-border': true, 'charge.age-years': 12 }] }),
        complete: ['charges'],
      },
      expect: 'weak',
    },
    'a large matter': { given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'large' }] }) }, expect: 'does-not-stand' },
    'a recent matter of moderate size across a border': {
      given: {
        groups: redNotice({}, { charges: [{ 'charge.scale': 'moderate', 'charge.cross-border': true, 'charge.age-years': 2 }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'the size is not known': { given: { groups: redNotice({}, { charges: [{}] }), complete: ['charges'] }, expect: 'open' },
    'a diffusion is reached by analogy; Article 35 is pleaded on its own': {
      given: { groups: diffusion({}, { charges: [{ 'charge.scale': 'petty', 'charge.cross-border': false }] }) },
      expect: 'arguable',
    },
  },
}
