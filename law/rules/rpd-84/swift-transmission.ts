import type { Ground } from '#core/law/ground.ts'
import { all, any, no, some, yes } from '#law/language.ts'
import { redOnly } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const arrested = yes('extradition.arrested-on-alert')
const silence = any(no('extradition.requested'), no('extradition.documents-in-time'), yes('extradition.ended-by-inaction'))

export const swiftTransmission: Ground = {
  id: 'rpd-84.swift-transmission',
  article: 'rpd-84',
  role: 'ground',
  title: 'No action after the arrest',
  says: 'Once told that the person has been located, the requesting bureau must act immediately and send the documents within the time limits.',
  authority: [{ provision: 'rpd-87-b' }, { provision: 'rpd-84-b' }, { provision: 'rpd-81' }],
  inForce: sinceTheRules,
  alerts: redOnly,
  strong: all(
    some('extraditions', all(arrested, any(no('extradition.requested'), no('extradition.documents-in-time')), yes('extradition.ended-by-inaction'))),
    no('purpose.still-pursuing'),
  ),
  arguable: some('extraditions', all(arrested, silence)),
  for: [
    {
      when: some('extraditions', all(arrested, no('extradition.requested'))),
      weight: 'heavy',
      says: 'The person was arrested on the alert and extradition was not requested.',
    },
    { when: some('extraditions', all(arrested, no('extradition.documents-in-time'))), weight: 'medium', says: 'The papers did not arrive in time.' },
    { when: some('extraditions', yes('extradition.ended-by-inaction')), weight: 'heavy', says: 'The case ended because the requesting state did nothing.' },
    { when: no('purpose.still-pursuing'), weight: 'medium', says: 'The requesting state no longer pursues the case.' },
  ],
  against: [
    { when: some('extraditions', yes('extradition.documents-in-time')), weight: 'heavy', says: 'In one case the papers arrived in time.' },
    { when: yes('purpose.still-pursuing'), weight: 'medium', says: 'The requesting state shows that it still pursues the case.' },
  ],
  discretion: 'Was there a valid reason for the delay?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will explain the delay by translation, distance or a late notice of the arrest.',
    answer:
      'The rule demands immediate action within the limits of the case. The court’s record shows when the source was told, what was asked for and what came.',
  },
  proof: [
    'The custody record and the release order',
    'A letter of the ministry or court on what was requested and received',
    'The time limit under the treaty or local law',
  ],
  decisions: ['ccf-2018-15', 'ccf-2017-3'],
  examples: {
    'arrested, no request, freed for that reason, case abandoned': {
      given: {
        facts: { 'purpose.still-pursuing': false },
        groups: redNotice(
          {},
          { extraditions: [{ 'extradition.arrested-on-alert': true, 'extradition.requested': false, 'extradition.ended-by-inaction': true }] },
        ),
      },
      expect: 'strong',
    },
    'arrested, papers late': {
      given: { groups: redNotice({}, { extraditions: [{ 'extradition.arrested-on-alert': true, 'extradition.documents-in-time': false }] }) },
      expect: 'arguable',
    },
    'arrested, papers in time': {
      given: {
        groups: redNotice(
          {},
          {
            extraditions: [
              {
                'extradition.arrested-on-alert': true,
                'extradition.requested': true,
                'extradition.documents-in-time': true,
                'extradition.ended-by-inaction': false,
              },
            ],
          },
        ),
        complete: ['extraditions'],
      },
      expect: 'does-not-stand',
    },
    'never arrested': { given: { groups: redNotice(), complete: ['extraditions'] }, expect: 'does-not-stand' },
    'whether there was an arrest is not known': { given: { groups: redNotice() }, expect: 'open' },
    'Article 87 does not bind a diffusion': {
      given: { groups: diffusion({}, { extraditions: [{ 'extradition.arrested-on-alert': true, 'extradition.documents-in-time': false }] }) },
      expect: 'not-applicable',
    },
  },
}
