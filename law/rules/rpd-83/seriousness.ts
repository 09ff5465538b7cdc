import type { Ground } from '#core/law/ground.ts'
import { all, any, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { linkShownWithFacts } from '#law/rules/rpd-83/counts.ts'

const pettyAndLocal = all(is('charge.scale', 'petty'), no('charge.cross-border'), no('charge.violence'))

export const seriousness: Ground = {
  id: 'rpd-83.seriousness',
  article: 'rpd-83',
  role: 'ground',
  title: 'Seriousness of the offence',
  says: 'A Red Notice requires a serious ordinary-law crime; a petty or local matter is not one.',
  authority: [
    { provision: 'rpd-83-1-a', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: every('charges', pettyAndLocal),
  arguable: some('charges', any(is('charge.scale', 'petty'), all(is('charge.scale', 'small'), no('charge.cross-border')))),
  weak: some('charges', is('charge.scale', 'small')),
  unless: some('charges', any(linkShownWithFacts, yes('charge.violence'), oneOf('charge.scale', 'large', 'very-large'))),
  for: [
    { when: some('charges', is('charge.scale', 'petty')), weight: 'heavy', says: 'The matter is petty.' },
    { when: some('charges', no('charge.cross-border')), weight: 'medium', says: 'The matter is local.' },
    { when: some('charges', no('charge.crime-in-many-states')), weight: 'medium', says: 'Few other states would punish the conduct.' },
  ],
  against: [
    { when: some('charges', oneOf('charge.scale', 'large', 'very-large')), weight: 'heavy', says: 'A main count is large.' },
    { when: some('charges', is('charge.victims', 'many')), weight: 'medium', says: 'Many victims are named.' },
    { when: some('charges', yes('charge.violence')), weight: 'heavy', says: 'Violence is part of the charge.' },
  ],
  discretion: 'Measured by amount, harm and method, is this a crime that states pursue across borders?',
  independence: 2,
  provability: 1,
  rebuttal: {
    expect: 'The source will point to the maximum penalty as the measure of seriousness.',
    answer: 'The criteria are cumulative. A high penalty meets one of them and leaves the others to be met: the crime must be serious in fact.',
  },
  proof: ['Case papers that show amount, harm and place', 'A comparison with how the offence is punished elsewhere'],
  decisions: ['ccf-2018-3', 'ccf-2024-5', 'ccf-2025-1', 'ccf-2018-2'],
  examples: {
    'a petty theft at home': {
      given: {
        groups: redNotice({}, { charges: [{ 'charge.scale': 'petty', 'charge.cross-border': false, 'charge.violence': false }] }),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'a small local matter': { given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'small', 'charge.cross-border': false }] }) }, expect: 'arguable' },
    'a small matter across a border': {
      given: {
        groups: redNotice({}, { charges: [{ 'charge.scale': 'small', 'charge.cross-border': true, 'charge.violence': false }] }),
        complete: ['charges'],
      },
      expect: 'weak',
    },
    'a petty count beside a large one': {
      given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'petty' }, { 'charge.scale': 'large' }] }) },
      expect: 'does-not-stand',
    },
    'a matter of moderate size': {
      given: { groups: redNotice({}, { charges: [{ 'charge.scale': 'moderate' }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the size is not known': { given: { groups: redNotice({}, { charges: [{}] }), complete: ['charges'] }, expect: 'open' },
    'a diffusion is reached by analogy only': {
      given: {
        groups: diffusion({}, { charges: [{ 'charge.scale': 'petty', 'charge.cross-border': false, 'charge.violence': false }] }),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
  },
}
