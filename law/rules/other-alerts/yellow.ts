import type { Ground } from '#core/law/ground.ts'
import { all, any, is, never, no, oneOf, yes } from '#law/language.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const known = is('purpose.location-known', 'known')
const yellowNotice = (answers = {}) => alertOf('yellow-notice', answers)

export const yellow: Ground = {
  id: 'other-alerts.yellow',
  article: 'other-alerts',
  role: 'ground',
  title: 'Yellow Notice: its own purpose',
  says: 'A Yellow Notice helps to find a missing person; a child who is known to live with a parent is not missing.',
  authority: [{ provision: 'rpd-90' }, { provision: 'rpd-10-1' }, { provision: 'rpd-12' }],
  inForce: sinceTheRules,
  alerts: { 'yellow-notice': 'direct' },
  strong: never,
  // Where a family matter is all there is, nobody is missing; a general location does not suffice where travel on is feared.
  arguable: any(
    all(yes('family.matter'), oneOf('family.custody-orders-conflict', 'yes', 'likely')),
    all(
      known,
      any(
        yes('family.in-contact-with-police'),
        oneOf('family.custody-orders-conflict', 'yes', 'likely'),
        no('family.requesting-parent-has-custody-order'),
        yes('family.left-lawfully'),
      ),
    ),
  ),
  weak: any(known, yes('family.matter')),
  for: [
    { when: known, weight: 'heavy', says: 'The requesting state knows where the person is.' },
    { when: yes('family.in-contact-with-police'), weight: 'medium', says: 'The parent is in contact with the police about the child.' },
    { when: is('family.custody-orders-conflict', 'yes'), weight: 'medium', says: 'Courts of two states ruled differently on custody.' },
    { when: no('family.requesting-parent-has-custody-order'), weight: 'medium', says: 'The parent left behind has no custody order.' },
  ],
  against: [
    {
      when: is('purpose.location-known', 'general'),
      weight: 'heavy',
      says: 'Only the country is known. A notice can stay valid although the general location is known, where further travel is a risk.',
    },
    { when: yes('family.requesting-parent-has-custody-order'), weight: 'medium', says: 'The parent left behind has a custody order.' },
  ],
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that the child may be moved again.',
    answer: 'The child has a known address, and the authorities there can be asked. A fear of travel has to be shown for this child.',
  },
  proof: ['Registration, school or court papers that show the address', 'Letters to the police or central authority', 'Custody orders of both states'],
  decisions: ['ccf-2018-9', 'ccf-2017-16', 'ccf-2025-1', 'ccf-2024-1'],
  examples: {
    'address known, the parent speaks with the police': {
      given: { facts: { 'purpose.location-known': 'known', 'family.in-contact-with-police': true }, groups: yellowNotice() },
      expect: 'arguable',
    },
    'address known and no more': { given: { facts: { 'purpose.location-known': 'known' }, groups: yellowNotice() }, expect: 'weak' },
    'only the country is known, and it is no family matter': {
      given: { facts: { 'family.matter': false, 'purpose.location-known': 'general', 'family.left-lawfully': true }, groups: yellowNotice() },
      expect: 'does-not-stand',
    },
    'what the state knows is not known': { given: { facts: { 'family.left-lawfully': true }, groups: yellowNotice() }, expect: 'open' },
    'a Red Notice': { given: { facts: { 'purpose.location-known': 'known' }, groups: redNotice() }, expect: 'not-applicable' },
  },
}
