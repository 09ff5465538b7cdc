import { day } from '#core/civil-date.ts'
import type { Ground } from '#core/law/ground.ts'
import { all, any, before, every, given, is, no, not, oneOf, since, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { listOfExcludedOffences, sinceTheRules } from '#law/rules/in-force.ts'
import { linkShownWithFacts, otherCountThatCarries } from '#law/rules/rpd-83/counts.ts'

const cheque = is('charge.offence', 'unfunded-cheque')
const onOrAfterTheList = (fact: 'alert.issued-on' | 'alert.renewed-on') => all(given(fact), not(before(fact, listOfExcludedOffences)))
const underTheList = all(since(listOfExcludedOffences), any(onOrAfterTheList('alert.issued-on'), onOrAfterTheList('alert.renewed-on')))
const charges = (...items: readonly { readonly [fact: string]: string | boolean }[]) => ({ charges: items })

export const unfundedCheque: Ground = {
  id: 'rpd-83.unfunded-cheque',
  article: 'rpd-83',
  role: 'ground',
  title: 'Excluded offence: unfunded cheque',
  says: 'Since 28 January 2022 the list of excluded offences names unfunded cheques; before that day a notice needed criminal intent and a certain amount or repetition.',
  authority: [
    { provision: 'rpd-83-1-a-i-administrative', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-list', alerts: ['red-notice'] },
    { provision: 'excluded-offences-2022-cheques', alerts: ['red-notice'] },
    { provision: 'excluded-offences-2022-cheques', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35' },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: all(underTheList, every('charges', cheque)),
  // An older notice is still processed under the present list; before it, intent, a crime known elsewhere or a mere debt decided.
  arguable: any(
    all(since(listOfExcludedOffences), some('charges', cheque)),
    some('charges', all(cheque, any(no('charge.fraud-or-intent-shown'), no('charge.crime-in-many-states'), yes('dispute.private')))),
  ),
  unless: some('charges', any(all(cheque, any(yes('charge.fraud-or-intent-shown'), linkShownWithFacts)), otherCountThatCarries('unfunded-cheque'))),
  for: [
    { when: underTheList, weight: 'heavy', says: 'The data were issued or renewed when the list already excluded unfunded cheques.' },
    { when: some('charges', all(cheque, no('charge.fraud-or-intent-shown'))), weight: 'heavy', says: 'No fraud and no criminal intent is shown.' },
    { when: any(yes('dispute.settled'), yes('dispute.debt-mostly-repaid')), weight: 'medium', says: 'The debt was settled or mostly repaid.' },
    { when: yes('dispute.cooperated-with-creditor'), weight: 'light', says: 'Cooperation with the creditor is documented.' },
  ],
  against: [
    {
      when: some('charges', all(cheque, yes('charge.fraud-or-intent-shown'))),
      weight: 'heavy',
      says: 'Fraud or intent is shown, which takes the cheque out of the list.',
    },
    {
      when: before('alert.issued-on', listOfExcludedOffences),
      weight: 'medium',
      says: 'The data are older than the list. The earlier practice asked for USD 10,000 in total or repeated issuance; it is history, not the present rule.',
    },
    {
      when: some('charges', all(cheque, oneOf('charge.scale', 'large', 'very-large'))),
      weight: 'light',
      says: 'The amount is large; under the list this no longer decides.',
    },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will call the cheque a fraud, or point to its amount.',
    answer: 'Neither the label nor the amount shows intent. The source must say which act of deception the person committed beyond leaving a cheque unpaid.',
  },
  proof: [
    'The cheque and the loan or business papers behind it',
    'Payment records and letters to the creditor',
    'The alert with its date of issue and renewal',
    'The list of excluded offences of 28 January 2022',
  ],
  decisions: ['ccf-2018-3', 'ccf-2018-2'],
  examples: {
    'issued the day after the list': {
      given: { groups: redNotice({ 'alert.issued-on': '2022-01-29' }, charges({ 'charge.offence': 'unfunded-cheque' })), complete: ['charges'] },
      expect: 'strong',
    },
    'issued on the day of the list': {
      given: { groups: redNotice({ 'alert.issued-on': '2022-01-28' }, charges({ 'charge.offence': 'unfunded-cheque' })), complete: ['charges'] },
      expect: 'strong',
    },
    'issued the day before the list and not renewed': {
      given: {
        groups: redNotice({ 'alert.issued-on': '2022-01-27', 'alert.renewed-on': { none: true } }, charges({ 'charge.offence': 'unfunded-cheque' })),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
    'issued before the list but renewed under it': {
      given: {
        groups: redNotice({ 'alert.issued-on': '2019-05-01', 'alert.renewed-on': '2024-05-01' }, charges({ 'charge.offence': 'unfunded-cheque' })),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'assessed before the list, no intent shown': {
      given: {
        asOf: day('2021-06-01'),
        groups: redNotice({ 'alert.issued-on': '2020-01-01' }, charges({ 'charge.offence': 'unfunded-cheque', 'charge.fraud-or-intent-shown': false })),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
    'assessed before the list, intent not known': {
      given: {
        asOf: day('2021-06-01'),
        groups: redNotice({ 'alert.issued-on': '2020-01-01' }, charges({ 'charge.offence': 'unfunded-cheque' })),
        complete: ['charges'],
      },
      expect: 'open',
    },
    'fraud is shown': {
      given: {
        groups: redNotice({ 'alert.issued-on': '2023-01-01' }, charges({ 'charge.offence': 'unfunded-cheque', 'charge.fraud-or-intent-shown': true })),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'no cheque is charged': { given: { groups: redNotice({}, charges({ 'charge.offence': 'fraud' })), complete: ['charges'] }, expect: 'does-not-stand' },
    'the charges are not known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion after the list is reached by analogy': {
      given: { groups: diffusion({ 'alert.issued-on': '2023-01-01' }, charges({ 'charge.offence': 'unfunded-cheque' })), complete: ['charges'] },
      expect: 'arguable',
    },
  },
}
