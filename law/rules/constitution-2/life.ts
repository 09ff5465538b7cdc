import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'

const deathPenalty = any(yes('rights.death-penalty'), yes('trial.death-sentence'), some('charges', yes('charge.death-penalty')))
const noAssurances = no('rights.death-penalty-assurances')

export const life: Ground = {
  id: 'constitution-2.life',
  article: 'constitution-2',
  role: 'ground',
  title: 'Risk to life',
  says: 'Data that expose a person to a concrete risk to life are at odds with the spirit of the Universal Declaration.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: any(yes('rights.life-at-risk'), all(yes('trial.death-sentence'), noAssurances, any(yes('trial.mass-or-military'), yes('trial.flagrant-denial')))),
  arguable: any(deathPenalty, is('rights.abduction', 'occurred')),
  // Assurances answer the penalty, not another risk to life.
  unless: all(deathPenalty, yes('rights.death-penalty-assurances'), no('rights.life-at-risk')),
  for: [
    { when: yes('rights.life-at-risk'), weight: 'heavy', says: 'There is a concrete risk to the life of this person.' },
    { when: yes('trial.death-sentence'), weight: 'heavy', says: 'A death sentence was passed.' },
    { when: any(yes('trial.mass-or-military'), yes('trial.flagrant-denial')), weight: 'heavy', says: 'The trial itself was not fair.' },
    { when: is('rights.abduction', 'occurred'), weight: 'heavy', says: 'Agents of the requesting state abducted the person, or tried to.' },
    { when: all(deathPenalty, noAssurances), weight: 'medium', says: 'The death penalty is possible and no assurances were given.' },
  ],
  against: [
    { when: yes('rights.death-penalty-assurances'), weight: 'heavy', says: 'Assurances against the death penalty were given.' },
    { when: no('rights.life-at-risk'), weight: 'medium', says: 'No concrete risk to life is shown.' },
    { when: yes('rights.health'), weight: 'light', says: 'Illness by itself has not been enough.' },
  ],
  discretion: 'Is the risk concrete for this person, and does it come from the requesting state or its agents?',
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that the penalty is lawful under its law, or that assurances can be given on extradition.',
    answer:
      'The request does not rest on the penalty in the abstract but on the danger to this person; an assurance that may be given later protects nobody today.',
  },
  proof: ['The judgment or the penal provision', 'Diplomatic notes on assurances', 'Police reports, court findings or threats that show the danger'],
  decisions: ['ccf-2018-17', 'ccf-2019-2'],
  examples: {
    'a concrete risk to life': { given: { facts: { 'rights.life-at-risk': true }, groups: redNotice() }, expect: 'strong' },
    'a death sentence by a military court, no assurances': {
      given: { facts: { 'trial.death-sentence': true, 'rights.death-penalty-assurances': false, 'trial.mass-or-military': true }, groups: redNotice() },
      expect: 'strong',
    },
    'the death penalty without assurances': {
      given: { facts: { 'rights.death-penalty': true, 'rights.death-penalty-assurances': false }, groups: redNotice() },
      expect: 'arguable',
    },
    'an abduction took place': { given: { facts: { 'rights.abduction': 'occurred' }, groups: alertOf('blue-notice') }, expect: 'arguable' },
    'the client says that life is at risk': { given: { facts: { 'rights.life-at-risk': { alleged: true } }, groups: redNotice() }, expect: 'arguable' },
    'the death penalty, assurances not known': { given: { facts: { 'rights.death-penalty': true }, groups: redNotice() }, expect: 'arguable' },
    'the death penalty, with assurances': {
      given: {
        facts: {
          'rights.death-penalty': true,
          'rights.death-penalty-assurances': true,
          'rights.life-at-risk': false,
          'trial.death-sentence': false,
          'rights.abduction': 'none',
        },
        groups: redNotice(),
      },
      expect: 'does-not-stand',
    },
    'neither danger nor death penalty': {
      given: {
        facts: { 'rights.life-at-risk': false, 'rights.death-penalty': false, 'trial.death-sentence': false, 'rights.abduction': 'none' },
        groups: redNotice({}, { charges: [{ 'charge.death-penalty': false }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
