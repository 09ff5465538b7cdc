import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads } from '#law/rules/constitution-3/heads.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const abroad = yes('charge.extraterritorial')
const security = any(
  oneOf('charge.offence', 'foreign-collusion', 'secession', 'state-security', 'sedition', 'treason', 'insult-of-state', 'unlawful-association'),
  oneOf('charge.nature', 'pure-political', 'pure-religious'),
)
const political = any(yes('charge.political-element'), yes('charge.religious-element'), yes('charge.speech'))

export const extraterritorial: Ground = {
  id: 'constitution-3.extraterritorial',
  article: 'constitution-3',
  role: 'ground',
  title: 'Security law applied abroad',
  says: 'A state that applies its security law to peaceful acts done in another country asks INTERPOL to carry its politics across the border.',
  authority: [{ provision: 'constitution-3' }, { provision: 'rpd-34-3' }, { provision: 'ag-2006-res-04' }, { provision: 'udhr-19' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: some('charges', all(abroad, security, no('charge.violence'))),
  arguable: some('charges', all(abroad, any(security, political))),
  weak: some('charges', abroad),
  unless: some('charges', all(abroad, any(yes('charge.violence'), yes('charge.incitement')))),
  for: [
    { head: heads.offence, when: some('charges', all(abroad, security)), weight: 'heavy', says: 'A security law is applied to acts done abroad.' },
    { head: heads.offence, when: some('charges', all(abroad, political)), weight: 'medium', says: 'The acts abroad are political, religious or speech.' },
    {
      head: heads.neutrality,
      when: some('charges', abroad),
      weight: 'medium',
      says: 'The acts were done in another state, which INTERPOL serves no less than the source.',
    },
  ],
  against: [
    {
      head: heads.offence,
      when: some('charges', all(abroad, any(yes('charge.violence'), yes('charge.incitement')))),
      weight: 'heavy',
      says: 'Violence or incitement is part of the charge.',
    },
    {
      head: heads.offence,
      when: some('charges', all(abroad, yes('charge.crime-in-many-states'))),
      weight: 'medium',
      says: 'The conduct is a crime in many states, and states may reach acts abroad.',
    },
    { head: heads.offence, when: some('charges', all(abroad, is('charge.nature', 'ordinary'))), weight: 'medium', says: 'The charge is of ordinary law.' },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that many states punish acts against their security committed abroad.',
    answer:
      'They may. INTERPOL asks another question: whether acts that were peaceful and open where they were done are ordinary-law crimes. It is for the source to name one.',
  },
  proof: ['The charge and the law with its reach abroad', 'Evidence that the acts were open and lawful where they were done'],
  decisions: [],
  examples: {
    'collusion by words spoken abroad, no violence': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'foreign-collusion', 'charge.extraterritorial': true, 'charge.violence': false }] }) },
      expect: 'strong',
    },
    'secession charged for acts abroad': {
      given: { groups: diffusion({}, { charges: [{ 'charge.offence': 'secession', 'charge.extraterritorial': true }] }) },
      expect: 'arguable',
    },
    'fraud abroad': {
      given: {
        groups: redNotice(
          {},
          {
            charges: [
              {
                'charge.offence': 'fraud',
                'charge.nature': 'ordinary',
                'charge.extraterritorial': true,
                'charge.political-element': false,
                'charge.religious-element': false,
                'charge.speech': false,
              },
            ],
          },
        ),
        complete: ['charges'],
      },
      expect: 'weak',
    },
    'an attack abroad': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'state-security', 'charge.extraterritorial': true, 'charge.violence': true }] }) },
      expect: 'does-not-stand',
    },
    'the acts were done in the requesting state': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'state-security', 'charge.extraterritorial': false }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the charges are not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
