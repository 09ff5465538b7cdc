import type { Ground } from '#core/law/ground.ts'
import { all, any, never, no, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { redNotice } from '#law/rules/examples.ts'

const ill = yes('rights.health')
const prison = yes('rights.prison-conditions')

export const health: Ground = {
  id: 'constitution-2.health',
  article: 'constitution-2',
  role: 'ground',
  title: 'Health and prison conditions',
  says: 'Illness or prison conditions alone rarely make data non-compliant; together, and shown for this person, they can be argued.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: never,
  arguable: all(ill, prison, yes('rights.risk-individual')),
  weak: any(ill, prison),
  for: [
    { when: ill, weight: 'medium', says: 'The person is seriously ill.' },
    { when: prison, weight: 'light', says: 'Prison conditions in the requesting state are argued.' },
    { when: yes('rights.risk-individual'), weight: 'medium', says: 'The effect on this person in particular is shown.' },
  ],
  against: [
    { when: any(ill, prison), weight: 'heavy', says: 'Data were kept, with an update, where illness was argued; extradition courts are there to weigh it.' },
    { when: no('rights.risk-individual'), weight: 'medium', says: 'The risk is shown for the country only.' },
  ],
  discretion: 'Would detention in the requesting state put this person’s life or health at grave risk, on medical evidence?',
  independence: 1,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that prison medicine is available and that health is for the extradition court.',
    answer: 'The medical evidence names the treatment this person needs. Whether it can be had in detention is for the source to show.',
  },
  proof: ['Recent medical reports that name treatment and risk', 'Reports of monitoring bodies on the prisons in question'],
  decisions: ['ccf-2019-2'],
  examples: {
    'ill, prison conditions argued, shown for the person': {
      given: { facts: { 'rights.health': true, 'rights.prison-conditions': true, 'rights.risk-individual': true }, groups: redNotice() },
      expect: 'arguable',
    },
    'illness alone': { given: { facts: { 'rights.health': true }, groups: redNotice() }, expect: 'weak' },
    'prison conditions alone': { given: { facts: { 'rights.health': false, 'rights.prison-conditions': true }, groups: redNotice() }, expect: 'weak' },
    neither: { given: { facts: { 'rights.health': false, 'rights.prison-conditions': false }, groups: redNotice() }, expect: 'does-not-stand' },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
