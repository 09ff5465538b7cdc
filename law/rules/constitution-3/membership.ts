import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads, manyPersons } from '#law/rules/constitution-3/heads.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const membershipOnly = yes('charge.membership-only')
const labelled = oneOf('charge.offence', 'terrorist-membership', 'unlawful-association')
const charged = any(membershipOnly, labelled)
const notListed = oneOf('charge.group-listing', 'requesting-state-only', 'nobody')
const anAct = any(no('charge.membership-only'), yes('charge.violence'), yes('charge.link-to-violence'))

export const membership: Ground = {
  id: 'constitution-3.membership',
  article: 'constitution-3',
  role: 'ground',
  title: 'Membership without an act',
  says: 'Membership of a group that only the requesting state lists, without an act of the person, is no ordinary-law crime.',
  authority: [{ provision: 'constitution-3' }, { provision: 'rpd-34-3' }, { provision: 'agn-53-res-7' }, { provision: 'rop-2024' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: some('charges', all(membershipOnly, notListed)),
  arguable: some('charges', charged),
  unless: some('charges', all(charged, any(is('charge.group-listing', 'un'), anAct))),
  for: [
    { head: heads.offence, when: some('charges', membershipOnly), weight: 'heavy', says: 'The charge is membership without an act of the person.' },
    { head: heads.law, when: some('charges', notListed), weight: 'heavy', says: 'No international body lists the organisation.' },
    { head: heads.context, when: any(yes('politics.pattern'), manyPersons), weight: 'medium', says: 'Many others are charged with the same membership.' },
    { head: heads.context, when: yes('politics.party-banned'), weight: 'medium', says: 'The person’s party or movement was banned.' },
  ],
  against: [
    { head: heads.law, when: some('charges', is('charge.group-listing', 'un')), weight: 'heavy', says: 'The United Nations lists the organisation.' },
    {
      head: heads.law,
      when: some('charges', is('charge.group-listing', 'regional')),
      weight: 'medium',
      says: 'Another international body lists the organisation.',
    },
    { head: heads.offence, when: some('charges', all(charged, anAct)), weight: 'heavy', says: 'An act beyond membership, or violence, is charged.' },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the organisation is terrorist under its law and that membership is a crime of danger.',
    answer: 'INTERPOL is not bound by one state’s list. Without an international listing it looks for what this person did, and the file must name it.',
  },
  proof: [
    'The charge or indictment, to show that no act is named',
    'The listing, with its author and date',
    'Outcomes of alerts against others on the same charge',
  ],
  decisions: [],
  examples: {
    'membership only, listed by the requesting state alone': {
      given: { groups: redNotice({}, { charges: [{ 'charge.membership-only': true, 'charge.group-listing': 'requesting-state-only' }] }) },
      expect: 'strong',
    },
    'a charge of membership, and no more is known': {
      given: { groups: diffusion({}, { charges: [{ 'charge.offence': 'terrorist-membership' }] }) },
      expect: 'arguable',
    },
    'membership only, listed by a regional body': {
      given: { groups: redNotice({}, { charges: [{ 'charge.membership-only': true, 'charge.group-listing': 'regional' }] }) },
      expect: 'arguable',
    },
    'the United Nations lists the organisation': {
      given: { groups: redNotice({}, { charges: [{ 'charge.membership-only': true, 'charge.group-listing': 'un' }] }) },
      expect: 'does-not-stand',
    },
    'an act beyond membership is charged': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'terrorist-membership', 'charge.membership-only': false }] }) },
      expect: 'does-not-stand',
    },
    'no membership is charged': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'fraud', 'charge.membership-only': false }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the charges are not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
