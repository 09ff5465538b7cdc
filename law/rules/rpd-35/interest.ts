import type { Ground } from '#core/law/ground.ts'
import { all, any, compare, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { linkShownWithFacts } from '#law/rules/rpd-83/counts.ts'

const pettyAndLocal = all(is('charge.scale', 'petty'), no('charge.cross-border'), no('charge.violence'))
const smallAndLocal = all(oneOf('charge.scale', 'petty', 'small'), no('charge.cross-border'))

export const interest: Ground = {
  id: 'rpd-35.interest',
  article: 'rpd-35',
  role: 'ground',
  title: 'Interest for international police cooperation',
  says: 'All data must be of interest for international police cooperation, judged by their purpose and their international nature.',
  authority: [{ provision: 'rpd-35' }, { provision: 'rpd-10-1' }],
  inForce: sinceTheRules,
  alerts: everyAlert,
  // The other kinds of alert are mostly kept on their own purpose.
  strong: all(oneOf('alert.type', 'red-notice', 'diffusion'), every('charges', pettyAndLocal)),
  arguable: any(some('charges', smallAndLocal), yes('dispute.private'), yes('family.matter')),
  weak: some('charges', any(is('charge.scale', 'small'), compare('charge.age-years', 'at-least', 10))),
  unless: some('charges', any(linkShownWithFacts, yes('charge.violence'), oneOf('charge.scale', 'large', 'very-large'))),
  for: [
    { when: some('charges', smallAndLocal), weight: 'heavy', says: 'The matter is small and local.' },
    { when: yes('dispute.private'), weight: 'medium', says: 'It grows out of a private dispute.' },
    { when: yes('dispute.settled'), weight: 'medium', says: 'It was settled, repaid or the complaint withdrawn.' },
    { when: some('charges', compare('charge.age-years', 'at-least', 10)), weight: 'light', says: 'The acts are old.' },
  ],
  against: [
    { when: some('charges', oneOf('charge.scale', 'large', 'very-large')), weight: 'heavy', says: 'A main count is large.' },
    { when: some('charges', yes('charge.cross-border')), weight: 'medium', says: 'The matter has a cross-border element of its own.' },
    { when: some('charges', is('charge.victims', 'many')), weight: 'medium', says: 'Many victims are named.' },
  ],
  discretion: 'What could the police of other states do with these data beyond serving a local interest?',
  independence: 2,
  provability: 1,
  rebuttal: {
    expect: 'The source will say that a person abroad is in itself of international interest.',
    answer: 'Every record concerns someone who may be abroad. If that were enough, the condition would exclude nothing.',
  },
  proof: ['Case papers that show amount, harm, place and date', 'Settlement or payment record'],
  decisions: ['ccf-2018-3', 'ccf-2024-5', 'ccf-2025-1', 'ccf-2018-2'],
  examples: {
    'a petty local theft behind a diffusion': {
      given: {
        groups: diffusion({}, { charges: [{ 'charge.scale': 'petty', 'charge.cross-border': false, 'charge.violence': false }] }),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'a small local matter': { given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'small', 'charge.cross-border': false }] }) }, expect: 'arguable' },
    'the same petty matter behind a Blue Notice': {
      given: {
        groups: alertOf('blue-notice', {}, { charges: [{ 'charge.scale': 'petty', 'charge.cross-border': false, 'charge.violence': false }] }),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
    'an old matter': {
      given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'moderate', 'charge.cross-border': true, 'charge.age-years': 15 }] }) },
      expect: 'weak',
    },
    'a large main count': {
      given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'petty', 'charge.cross-border': false }, { 'charge.scale': 'large' }] }) },
      expect: 'does-not-stand',
    },
    'a recent matter of moderate size across a border': {
      given: {
        facts: { 'dispute.private': false, 'family.matter': false },
        groups: redNotice({}, { charges: [{ 'charge.scale': 'moderate', 'charge.cross-border': true, 'charge.age-years': 1 }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'the size is not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
