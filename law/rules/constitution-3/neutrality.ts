import type { Ground } from '#core/law/ground.ts'
import { all, any, includes, is, no, not, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads } from '#law/rules/constitution-3/heads.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const betweenStates = yes('politics.dispute-between-states')
const leverage = yes('politics.state-negotiates-with-employer')
const unrecognised = some('charges', yes('charge.sanctions-or-unrecognised-authority'))
const highest = any(includes('person.standing', 'head-of-state'), includes('person.standing', 'prime-minister'), includes('person.standing', 'highest-office'))
const objection = some('positions', is('position.kind', 'objects'))
const retaliation = any(
  yes('dispute.against-requesting-state'),
  all(yes('dispute.parallel-proceedings'), includes('matter.arguments', 'retaliation'), not(no('dispute.against-requesting-state'))),
)

export const neutrality: Ground = {
  id: 'constitution-3.neutrality',
  article: 'constitution-3',
  role: 'ground',
  title: 'INTERPOL’s neutrality',
  says: 'INTERPOL stays out of disputes between states; Article 34(3) asks what the processing would mean for its neutrality.',
  authority: [{ provision: 'constitution-3' }, { provision: 'rpd-34-3' }, { provision: 'ag-2006-res-04' }, { provision: 'rop-2024' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: all(betweenStates, highest, objection),
  arguable: any(betweenStates, unrecognised, leverage, retaliation),
  weak: any(yes('politics.counterparty-in-power'), yes('dispute.complainant-linked-to-power')),
  for: [
    { head: heads.neutrality, when: betweenStates, weight: 'heavy', says: 'The case is part of a dispute between states.' },
    { head: heads.person, when: highest, weight: 'heavy', says: 'The person holds or held one of the highest offices of a state.' },
    { head: heads.others, when: objection, weight: 'medium', says: 'A state that is party to the dispute objects.' },
    { head: heads.source, when: unrecognised, weight: 'medium', says: 'It is a sanctions offence, or the authority is one others do not recognise.' },
    { head: heads.neutrality, when: leverage, weight: 'medium', says: 'The requesting state is negotiating with the person’s employer.' },
    { head: heads.context, when: retaliation, weight: 'medium', says: 'The case answers an arbitration or award against the requesting state.' },
    {
      head: heads.context,
      when: any(yes('politics.counterparty-in-power'), yes('dispute.complainant-linked-to-power')),
      weight: 'light',
      says: 'The opponent in the dispute is linked to those in power.',
    },
  ],
  against: [
    {
      head: heads.offence,
      when: some('charges', yes('charge.violence')),
      weight: 'heavy',
      says: 'Violence or a threat to life by the person is part of the charge.',
    },
    { head: heads.offence, when: some('charges', yes('charge.personal-gain')), weight: 'medium', says: 'There is evidence of personal gain.' },
    { head: heads.neutrality, when: no('politics.dispute-between-states'), weight: 'medium', says: 'No dispute between states is involved.' },
  ],
  discretion: 'Would keeping the data be seen as taking a side between states, or between a state and the person’s employer?',
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that a crime does not lose its nature because states quarrel.',
    answer: 'The neutrality head asks about INTERPOL, not about guilt: what its channels would be used for while the states concerned are at odds.',
  },
  proof: ['Notes, statements or pleadings between the states', 'The award or the file of the arbitration', 'A statement of the objecting state'],
  decisions: ['ccf-2018-4'],
  examples: {
    'a former head of state in a dispute between states, with an objection': {
      given: {
        facts: { 'politics.dispute-between-states': true, 'person.standing': ['head-of-state'] },
        groups: redNotice({}, { positions: [{ 'position.kind': 'objects' }] }),
      },
      expect: 'strong',
    },
    'an official in a dispute between states': {
      given: { facts: { 'politics.dispute-between-states': true, 'person.roles': ['ex-official'] }, groups: redNotice() },
      expect: 'arguable',
    },
    'the state is negotiating with the employer': {
      given: { facts: { 'politics.state-negotiates-with-employer': true }, groups: diffusion() },
      expect: 'arguable',
    },
    'an arbitration against the requesting state': {
      given: { facts: { 'dispute.against-requesting-state': true }, groups: redNotice() },
      expect: 'arguable',
    },
    'an arbitration between companies is none of the state’s': {
      given: {
        facts: {
          'dispute.parallel-proceedings': true,
          'dispute.against-requesting-state': false,
          'politics.dispute-between-states': false,
          'politics.state-negotiates-with-employer': false,
          'politics.counterparty-in-power': false,
          'dispute.complainant-linked-to-power': false,
        },
        groups: redNotice({}, { charges: [{ 'charge.sanctions-or-unrecognised-authority': false }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'the opponent is linked to those in power': { given: { facts: { 'politics.counterparty-in-power': true }, groups: redNotice() }, expect: 'weak' },
    'none of this': {
      given: {
        facts: {
          'politics.dispute-between-states': false,
          'politics.state-negotiates-with-employer': false,
          'politics.counterparty-in-power': false,
          'dispute.complainant-linked-to-power': false,
          'dispute.parallel-proceedings': false,
          'dispute.against-requesting-state': false,
        },
        groups: redNotice({}, { charges: [{ 'charge.sanctions-or-unrecognised-authority': false }] }),
        complete: ['charges'],
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
