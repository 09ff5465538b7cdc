import type { Ground } from '#core/law/ground.ts'
import { all, any, every, is, no, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { linkNotShown, linkShownWithFacts, otherCountThatCarries } from '#law/rules/rpd-83/counts.ts'

const ofTheKind = is('charge.exclusion', 'administrative')

export const administrative: Ground = {
  id: 'rpd-83.administrative',
  article: 'rpd-83',
  role: 'ground',
  title: 'Excluded offence: administrative rules',
  says: 'No Red Notice is published for breaches of administrative laws or regulations, unless they serve a serious crime or are suspected of a link to organised crime.',
  authority: [
    { provision: 'rpd-83-1-a-i', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-administrative', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-list', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-administrative', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: every('charges', all(ofTheKind, yes('charge.without-deceit'), linkNotShown)),
  arguable: some('charges', any(ofTheKind, yes('charge.without-deceit'), yes('charge.could-be-administrative'))),
  unless: some('charges', any(linkShownWithFacts, no('charge.without-deceit'), otherCountThatCarries())),
  for: [
    { when: some('charges', yes('charge.without-deceit')), weight: 'heavy', says: 'A breach of tax, customs or regulatory rules without deceit.' },
    {
      when: some('charges', yes('charge.could-be-administrative')),
      weight: 'medium',
      says: 'The conduct could be an administrative matter, so the source must show effective participation in a serious ordinary-law crime.',
    },
    {
      when: some('charges', all(ofTheKind, is('charge.serious-crime-link', 'label'))),
      weight: 'medium',
      says: 'Organised crime is named, but no fact carries it.',
    },
  ],
  against: [
    { when: some('charges', linkShownWithFacts), weight: 'heavy', says: 'A link to a serious crime or to organised crime is alleged with facts.' },
    {
      when: some('charges', no('charge.without-deceit')),
      weight: 'heavy',
      says: 'Deceit is alleged, which takes the matter out of the administrative sphere.',
    },
    { when: some('charges', otherCountThatCarries()), weight: 'heavy', says: 'Another count meets the criteria by itself.' },
  ],
  discretion: 'Do the facts, not the label, describe more than a breach of rules?',
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will call the breach a crime against the public purse or connect it with organised crime.',
    answer:
      'The exception must be shown with facts. In doubtful cases the Commission has asked for elements that point to an effective participation of the person in a serious ordinary-law crime.',
  },
  proof: ['The assessment or administrative decision', 'An expert opinion on the nature of the breach', 'The charge and the penal provision'],
  decisions: [],
  examples: {
    'a customs breach without deceit': {
      given: {
        groups: redNotice(
          {},
          {
            charges: [
              { 'charge.offence': 'customs', 'charge.exclusion': 'administrative', 'charge.without-deceit': true, 'charge.serious-crime-link': 'label' },
            ],
          },
        ),
        complete: ['charges'],
      },
      expect: 'strong',
    },
    'a tax matter that could be administrative': {
      given: { groups: redNotice({}, { charges: [{ 'charge.could-be-administrative': true }] }) },
      expect: 'arguable',
    },
    'false invoices of an organised group, with facts': {
      given: { groups: redNotice({}, { charges: [{ 'charge.exclusion': 'administrative', 'charge.serious-crime-link': 'facts' }] }) },
      expect: 'does-not-stand',
    },
    'deceit is alleged': {
      given: { groups: redNotice({}, { charges: [{ 'charge.exclusion': 'administrative', 'charge.without-deceit': false }] }) },
      expect: 'does-not-stand',
    },
    'an ordinary crime': {
      given: {
        groups: redNotice({}, { charges: [{ 'charge.exclusion': 'none', 'charge.without-deceit': { none: true }, 'charge.could-be-administrative': false }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'the nature of the charge is not known': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'tax' }] }), complete: ['charges'] },
      expect: 'open',
    },
    'a diffusion is reached by analogy only': {
      given: {
        groups: diffusion({}, { charges: [{ 'charge.exclusion': 'administrative', 'charge.without-deceit': true, 'charge.serious-crime-link': 'none' }] }),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
  },
}
