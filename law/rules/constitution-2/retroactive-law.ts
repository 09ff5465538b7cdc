import type { Ground } from '#core/law/ground.ts'
import { every, no, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

export const retroactiveLaw: Ground = {
  id: 'constitution-2.retroactive-law',
  article: 'constitution-2',
  role: 'ground',
  title: 'Retroactive law',
  says: 'No one may be pursued for what was no offence when it was done.',
  authority: [{ provision: 'constitution-2' }, { provision: 'udhr-11-2' }, { provision: 'rpd-11' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: every('charges', no('charge.law-in-force')),
  arguable: some('charges', no('charge.law-in-force')),
  for: [{ when: some('charges', no('charge.law-in-force')), weight: 'heavy', says: 'A charge rests on a law that was not in force at the time of the acts.' }],
  against: [{ when: some('charges', yes('charge.law-in-force')), weight: 'heavy', says: 'Another charge rests on a law that was in force.' }],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the acts went on after the law took effect, or were punishable under an earlier provision.',
    answer: 'The alert must then state those acts, their dates and that provision. As it stands it rests on a law later than the acts.',
  },
  proof: ['The statute with its dates of entry into force', 'The charge, with the dates of the acts', 'An opinion on earlier provisions'],
  decisions: [],
  examples: {
    'the only charge rests on a later law': {
      given: { groups: redNotice({}, { charges: [{ 'charge.law-in-force': false }] }), complete: ['charges'] },
      expect: 'strong',
    },
    'there may be further charges': { given: { groups: diffusion({}, { charges: [{ 'charge.law-in-force': false }] }) }, expect: 'arguable' },
    'one of two charges rests on a later law': {
      given: { groups: redNotice({}, { charges: [{ 'charge.law-in-force': false }, { 'charge.law-in-force': true }] }), complete: ['charges'] },
      expect: 'arguable',
    },
    'the law was in force': {
      given: { groups: redNotice({}, { charges: [{ 'charge.law-in-force': true }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
