import type { Ground } from '#core/law/ground.ts'
import { all, any, every, is, oneOf, some } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { linkNotShown, linkShownWithFacts, otherCountThatCarries } from '#law/rules/rpd-83/counts.ts'

/** Listed with no exception stated. */
const outright = oneOf('charge.offence', 'prostitution', 'surrogacy', 'drugs-personal-use')
/** Listed, unless aimed at a serious crime or suspected of a link to organised crime. */
const conditional = oneOf('charge.offence', 'pornography', 'defamation')
/** The list is not exhaustive. */
const ofTheKind = is('charge.exclusion', 'behavioural-cultural')

export const behavioural: Ground = {
  id: 'rpd-83.behavioural',
  article: 'rpd-83',
  role: 'ground',
  title: 'Excluded offence: behaviour or culture',
  says: 'No Red Notice is published for offences that raise controversial issues of behavioural or cultural norms.',
  authority: [
    { provision: 'rpd-83-1-a-i', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-behavioural', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-list', alerts: ['red-notice'] },
    { provision: 'excluded-offences-2022', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-i-behavioural', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: every('charges', any(outright, all(conditional, linkNotShown))),
  arguable: some('charges', any(outright, conditional, ofTheKind)),
  unless: some('charges', any(all(any(conditional, ofTheKind), linkShownWithFacts), otherCountThatCarries('defamation', 'pornography'))),
  for: [
    { when: some('charges', outright), weight: 'heavy', says: 'The list excludes the offence and states no exception.' },
    {
      when: some('charges', all(conditional, is('charge.serious-crime-link', 'label'))),
      weight: 'medium',
      says: 'A link to organised crime is a label here; no fact carries it.',
    },
    { when: some('charges', conditional), weight: 'medium', says: 'The list excludes the offence, with an exception that must be shown.' },
  ],
  against: [
    {
      when: some('charges', all(conditional, linkShownWithFacts)),
      weight: 'heavy',
      says: 'A link to a serious crime or to organised crime is alleged with facts.',
    },
    {
      when: some('charges', otherCountThatCarries()),
      weight: 'heavy',
      says: 'Another count meets the criteria by itself, and the most serious count decides.',
    },
    {
      when: some('charges', is('charge.offence', 'defamation')),
      weight: 'light',
      says: 'Sources differ on the category in which the list places defamation and insult.',
    },
  ],
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that the act is a crime under its law and linked to graver conduct.',
    answer:
      'The exclusion presupposes that the act is a crime somewhere. What lifts it, where the list allows that, is a serious crime or organised crime shown with facts of this case.',
  },
  proof: [
    'The penal provision and the charge',
    'The General Secretariat’s list in the version that applies',
    'The indictment, to show that no link to a serious crime is described',
  ],
  decisions: [],
  examples: {
    'defamation with no link to a serious crime': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'defamation', 'charge.serious-crime-link': 'none' }] }), complete: ['charges'] },
      expect: 'strong',
    },
    'a link to organised crime by label only does not lift it': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'defamation', 'charge.serious-crime-link': 'label' }] }), complete: ['charges'] },
      expect: 'strong',
    },
    'a link to child exploitation alleged with facts lifts it': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'pornography', 'charge.serious-crime-link': 'facts' }] }) },
      expect: 'does-not-stand',
    },
    'a further count may still be recorded': { given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'prostitution' }] }) }, expect: 'arguable' },
    'a graver count beside it carries the notice': {
      given: {
        groups: redNotice(
          {},
          {
            charges: [
              { 'charge.offence': 'defamation' },
              { 'charge.offence': 'fraud', 'charge.exclusion': 'none', 'charge.max-penalty-months': 60, 'charge.count-state': 'standing' },
            ],
          },
        ),
      },
      expect: 'does-not-stand',
    },
    'the only charge is fraud': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'fraud', 'charge.exclusion': 'none' }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the charges are not known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion is reached by analogy only': {
      given: { groups: diffusion({}, { charges: [{ 'charge.offence': 'defamation', 'charge.serious-crime-link': 'none' }] }), complete: ['charges'] },
      expect: 'arguable',
    },
  },
}
