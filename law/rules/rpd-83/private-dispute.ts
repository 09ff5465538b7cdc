import type { Ground } from '#core/law/ground.ts'
import { all, any, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { linkNotShown, linkShownWithFacts, otherCountThatCarries } from '#law/rules/rpd-83/counts.ts'

const ofTheKind = is('charge.exclusion', 'private-dispute')
const markOfADispute = any(yes('dispute.parallel-proceedings'), yes('dispute.settled'), yes('dispute.debt-mostly-repaid'))
const regulatedAndOrganised = all(yes('dispute.regulated-sector'), some('charges', yes('charge.organised-group')))
const largeAndFraudulent = all(oneOf('charge.scale', 'large', 'very-large'), yes('charge.fraud-or-intent-shown'))

export const privateDispute: Ground = {
  id: 'rpd-83.private-dispute',
  article: 'rpd-83',
  role: 'ground',
  title: 'Excluded offence: private dispute',
  says: 'No Red Notice is published for offences that derive from private disputes, unless they serve a serious crime or are suspected of a link to organised crime.',
  authority: [
    { provision: 'rpd-83-1-a-i', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-administrative', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-list', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-administrative', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: all(
    yes('dispute.private'),
    no('dispute.background-only'),
    markOfADispute,
    every('charges', all(ofTheKind, linkNotShown, no('charge.fraud-or-intent-shown'))),
  ),
  arguable: any(yes('dispute.private'), yes('dispute.parallel-proceedings'), some('charges', ofTheKind)),
  unless: any(
    no('dispute.private'),
    yes('dispute.background-only'),
    regulatedAndOrganised,
    some('charges', any(linkShownWithFacts, largeAndFraudulent, otherCountThatCarries())),
  ),
  for: [
    { when: yes('dispute.parallel-proceedings'), weight: 'medium', says: 'Civil, arbitral or insolvency proceedings concern the same facts.' },
    { when: yes('dispute.settled'), weight: 'medium', says: 'The matter was settled, repaid or the complaint withdrawn.' },
    {
      when: yes('dispute.complainant-linked-to-power'),
      weight: 'medium',
      says: 'The complainant is linked to those in power; this also belongs under Article 3.',
    },
    { when: some('charges', no('charge.fraud-or-intent-shown')), weight: 'medium', says: 'The file shows neither fraud nor criminal intent.' },
    { when: some('charges', is('charge.serious-crime-link', 'label')), weight: 'light', says: 'Organised crime is named, but no fact carries it.' },
  ],
  against: [
    { when: yes('dispute.regulated-sector'), weight: 'medium', says: 'A breach in a regulated sector concerns more than the parties.' },
    { when: some('charges', linkShownWithFacts), weight: 'heavy', says: 'A link to a serious crime or to organised crime is alleged with facts.' },
    { when: some('charges', yes('charge.fraud-or-intent-shown')), weight: 'heavy', says: 'The file shows fraud or criminal intent.' },
    { when: some('charges', is('charge.victims', 'many')), weight: 'medium', says: 'Many victims are named.' },
    { when: some('charges', otherCountThatCarries()), weight: 'heavy', says: 'Another count meets the criteria by itself.' },
  ],
  discretion: 'Does the criminal charge add anything to the private claim?',
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that a civil case beside it does not make a fraud private.',
    answer:
      'It does not have to. The question is whether the facts given to INTERPOL go beyond the claim between the parties; a charge that only restates the claim does not.',
  },
  proof: [
    'Pleadings, award or judgment of the civil case on the same facts',
    'Settlement, payment record or withdrawal of the complaint',
    'Company records that show who stands behind the complaint',
  ],
  decisions: ['ccf-2017-8', 'ccf-2018-3', 'ccf-2018-4', 'ccf-2018-2', 'ccf-2018-18'],
  examples: {
    'a claim also before the civil court, no fraud shown': {
      given: {
        facts: { 'dispute.private': true, 'dispute.background-only': false, 'dispute.parallel-proceedings': true },
        groups: redNotice(
          {},
          { charges: [{ 'charge.exclusion': 'private-dispute', 'charge.serious-crime-link': 'none', 'charge.fraud-or-intent-shown': false }] },
        ),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'a private dispute, the charges not yet sorted': { given: { facts: { 'dispute.private': true }, groups: redNotice() }, expect: 'arguable' },
    'a dispute that is only the background': {
      given: { facts: { 'dispute.private': true, 'dispute.background-only': true }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'a bank breach by an organised group': {
      given: { facts: { 'dispute.private': true, 'dispute.regulated-sector': true }, groups: redNotice({}, { charges: [{ 'charge.organised-group': true }] }) },
      expect: 'does-not-stand',
    },
    'a regulated sector without an organised group leaves it arguable': {
      given: {
        facts: { 'dispute.private': true, 'dispute.regulated-sector': true },
        groups: redNotice({}, { charges: [{ 'charge.organised-group': false }] }),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
    'a real count of forgery beside it': {
      given: {
        facts: { 'dispute.private': true },
        groups: redNotice(
          {},
          {
            charges: [
              { 'charge.exclusion': 'private-dispute' },
              { 'charge.exclusion': 'none', 'charge.max-penalty-months': 60, 'charge.count-state': 'standing' },
            ],
          },
        ),
      },
      expect: 'does-not-stand',
    },
    'the other count is below the threshold and carries nothing': {
      given: {
        facts: { 'dispute.private': true },
        groups: redNotice(
          {},
          {
            charges: [
              { 'charge.exclusion': 'private-dispute' },
              { 'charge.exclusion': 'none', 'charge.max-penalty-months': 23, 'charge.count-state': 'standing' },
            ],
          },
        ),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
    'no private dispute': {
      given: { facts: { 'dispute.private': false }, groups: redNotice({}, { charges: [{ 'charge.exclusion': 'none' }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'an arbitration on the same facts': { given: { facts: { 'dispute.parallel-proceedings': true }, groups: redNotice() }, expect: 'arguable' },
    'whether there is a dispute is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion is reached by analogy only': {
      given: {
        facts: { 'dispute.private': true, 'dispute.background-only': false, 'dispute.settled': true },
        groups: diffusion(
          {},
          { charges: [{ 'charge.exclusion': 'private-dispute', 'charge.serious-crime-link': 'none', 'charge.fraud-or-intent-shown': false }] },
        ),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
  },
}
