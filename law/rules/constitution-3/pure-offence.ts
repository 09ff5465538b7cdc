import type { Ground } from '#core/law/ground.ts'
import { all, any, includes, is, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads } from '#law/rules/constitution-3/heads.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const named = oneOf(
  'charge.offence',
  'sedition',
  'treason',
  'espionage',
  'secession',
  'insult-of-state',
  'election-offence',
  'desertion',
  'blasphemy',
  'apostasy',
  'proselytism',
)
const found = oneOf('charge.nature', 'pure-political', 'pure-military', 'pure-religious', 'pure-racial')
const pure = any(named, found)
/** Often used as such, and not always. */
const near = oneOf('charge.offence', 'foreign-collusion', 'state-security', 'unlawful-association')

export const pureOffence: Ground = {
  id: 'constitution-3.pure-offence',
  article: 'constitution-3',
  role: 'ground',
  title: 'Offence political, military, religious or racial by nature',
  says: 'For an offence that is political, military, religious or racial by its nature, processing is strictly forbidden without any balancing.',
  authority: [{ provision: 'constitution-3' }, { provision: 'rpd-34-3' }, { provision: 'rpd-34-1' }, { provision: 'rop-2024' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: some('charges', pure),
  arguable: some('charges', near),
  // With violence by the person the offence is a mixed one, and the predominance test decides.
  unless: some('charges', all(any(pure, near), yes('charge.violence'))),
  for: [
    { head: heads.offence, when: some('charges', pure), weight: 'heavy', says: 'A charge is political, military, religious or racial by its nature.' },
    { head: heads.offence, when: some('charges', near), weight: 'medium', says: 'A charge protects the state as such, and not a person or property.' },
    { head: heads.offence, when: some('charges', all(pure, no('charge.violence'))), weight: 'medium', says: 'No violence by the person is part of it.' },
    {
      head: heads.others,
      when: some('extraditions', any(is('extradition.reason', 'political'), includes('extradition.other-reasons', 'political'))),
      weight: 'heavy',
      says: 'Extradition was refused as political.',
    },
  ],
  against: [
    {
      head: heads.offence,
      when: some('charges', all(any(pure, near), yes('charge.violence'))),
      weight: 'heavy',
      says: 'Violence or a threat to life by the person is part of the charge.',
    },
    {
      head: heads.offence,
      when: some('charges', is('charge.nature', 'ordinary')),
      weight: 'medium',
      says: 'An ordinary-law charge stands beside it, for which data may be kept.',
    },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the offence is punishable everywhere, or that it put the public in danger.',
    answer:
      'An offence against the state as such remains one wherever it is punished. If an ordinary crime was committed, the data must charge it and describe it.',
  },
  proof: ['The charge and the penal provision', 'The summary of facts, to show that no violence is alleged'],
  decisions: [],
  examples: {
    sedition: { given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'sedition' }] }) }, expect: 'strong' },
    'desertion, in a diffusion': { given: { groups: diffusion({}, { charges: [{ 'charge.offence': 'desertion' }] }) }, expect: 'strong' },
    'apostasy, in a Blue Notice': { given: { groups: alertOf('blue-notice', {}, { charges: [{ 'charge.offence': 'apostasy' }] }) }, expect: 'strong' },
    'another label, political by its nature': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'other', 'charge.nature': 'pure-political' }] }) },
      expect: 'strong',
    },
    'political by nature, as the client puts it': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'other', 'charge.nature': { alleged: 'pure-political' } }] }) },
      expect: 'arguable',
    },
    'collusion with foreign forces': { given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'foreign-collusion' }] }) }, expect: 'arguable' },
    'treason with violence by the person is a mixed offence': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'treason', 'charge.violence': true }] }) },
      expect: 'does-not-stand',
    },
    'the only charge is fraud': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'fraud', 'charge.nature': 'ordinary' }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the charges are not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
