import type { Ground } from '#core/law/ground.ts'
import { all, any, every, is, no, not, oneOf, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { linkShownWithFacts, otherCountThatCarries } from '#law/rules/rpd-83/counts.ts'

const listed = oneOf('charge.offence', 'adultery', 'bigamy', 'child-support')
const abduction = is('charge.offence', 'parental-abduction')
/** The condition of the 2022 policy as far as it could be read: conflicting orders, and both parents heard or a Hague case. */
const policyBarsNotice = all(is('family.custody-orders-conflict', 'yes'), any(yes('family.both-parents-took-part'), yes('family.hague-custody-proceedings')))
const familyCount = all(not(abduction), yes('family.matter'))

export const family: Ground = {
  id: 'rpd-83.family',
  article: 'rpd-83',
  role: 'ground',
  title: 'Excluded offence: family and private life',
  says: 'No Red Notice is published for offences relating to family or private matters; for parental child abduction this depends on the custody proceedings.',
  authority: [
    { provision: 'rpd-83-1-a-i', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-family', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-list', alerts: ['red-notice'] },
    { provision: 'excluded-offences-2022-family', alerts: ['red-notice'] },
    { provision: 'abduction-policy-2022', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-family', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: every('charges', any(listed, all(abduction, policyBarsNotice), all(familyCount, is('charge.exclusion', 'family-private')))),
  arguable: any(
    yes('family.matter'),
    some('charges', listed),
    some('charges', all(abduction, any(oneOf('family.custody-orders-conflict', 'yes', 'likely'), yes('family.hague-custody-proceedings')))),
  ),
  unless: any(
    some(
      'charges',
      any(yes('charge.violence'), all(not(listed), linkShownWithFacts), otherCountThatCarries('adultery', 'bigamy', 'child-support', 'parental-abduction')),
    ),
    // The 2022 policy leaves a notice for abduction possible where no two courts disagree.
    all(some('charges', abduction), is('family.custody-orders-conflict', 'no')),
  ),
  for: [
    {
      when: policyBarsNotice,
      weight: 'heavy',
      says: 'Courts of two states ruled differently on custody, and both parents were heard or a Hague case was brought.',
    },
    { when: some('charges', listed), weight: 'heavy', says: 'The offence is one of those known to be excluded.' },
    { when: is('family.custody-orders-conflict', 'likely'), weight: 'medium', says: 'Conflicting custody orders are likely.' },
    { when: no('family.requesting-parent-has-custody-order'), weight: 'medium', says: 'The parent left behind has no custody order.' },
    { when: yes('family.left-lawfully'), weight: 'light', says: 'The person left lawfully with the child.' },
    { when: yes('family.matter'), weight: 'medium', says: 'The case grows out of family relations or an inheritance.' },
  ],
  against: [
    {
      when: is('family.custody-orders-conflict', 'no'),
      weight: 'heavy',
      says: 'Without conflicting custody orders the 2022 policy does not bar a notice for abduction.',
    },
    {
      when: some('charges', otherCountThatCarries('parental-abduction')),
      weight: 'heavy',
      says: 'A count of ordinary crime beside the family matter carries the notice.',
    },
    { when: some('charges', yes('charge.violence')), weight: 'heavy', says: 'Violence is no family matter.' },
  ],
  discretion: 'Is the heart of the case a family relation, or a crime that happened within a family?',
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that abduction, or taking family property, is a serious crime under its law.',
    answer:
      'The rule excludes family and private matters whatever national law calls them. For abduction the General Secretariat’s policy asks what courts of both states have decided, and those decisions are before the Commission.',
  },
  proof: [
    'Custody orders of both states',
    'Proof of who took part in each proceeding',
    'The Hague Convention file',
    'Papers on the inheritance or the family dispute',
  ],
  decisions: ['ccf-2017-16', 'ccf-2018-9', 'ccf-2024-5', 'ccf-2025-1'],
  examples: {
    'abduction, conflicting orders, both parents heard': {
      given: {
        facts: { 'family.matter': true, 'family.custody-orders-conflict': 'yes', 'family.both-parents-took-part': true },
        groups: redNotice({}, { charges: [{ 'charge.offence': 'parental-abduction' }] }),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'abduction, conflicting orders, a Hague case': {
      given: {
        facts: { 'family.custody-orders-conflict': 'yes', 'family.both-parents-took-part': false, 'family.hague-custody-proceedings': true },
        groups: redNotice({}, { charges: [{ 'charge.offence': 'parental-abduction' }] }),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'abduction where conflicting orders are only likely': {
      given: { facts: { 'family.custody-orders-conflict': 'likely' }, groups: redNotice({}, { charges: [{ 'charge.offence': 'parental-abduction' }] }) },
      expect: 'arguable',
    },
    'abduction with one custody order and no Hague case is not barred': {
      given: {
        facts: {
          'family.matter': true,
          'family.custody-orders-conflict': 'no',
          'family.hague-custody-proceedings': false,
          'family.left-lawfully': false,
          'family.requesting-parent-has-custody-order': true,
        },
        groups: redNotice({}, { charges: [{ 'charge.offence': 'parental-abduction' }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'an inheritance dispute charged as theft': {
      given: {
        facts: { 'family.matter': true },
        groups: redNotice({}, { charges: [{ 'charge.offence': 'theft', 'charge.exclusion': 'family-private' }] }),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'a violent crime in the family keeps the notice': {
      given: {
        facts: { 'family.matter': true },
        groups: redNotice(
          {},
          { charges: [{ 'charge.offence': 'assault', 'charge.exclusion': 'none', 'charge.max-penalty-months': 120, 'charge.count-state': 'standing' }] },
        ),
      },
      expect: 'does-not-stand',
    },
    'a family matter whose charges are not known': { given: { facts: { 'family.matter': true }, groups: redNotice() }, expect: 'arguable' },
    'neither the charges nor their background are known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion for unpaid child support is reached by analogy': {
      given: { groups: diffusion({}, { charges: [{ 'charge.offence': 'child-support' }] }), complete: ['charges'] },
      expect: 'arguable',
    },
  },
}
