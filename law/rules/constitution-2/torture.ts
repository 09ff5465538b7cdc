import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { refusalFor, refusedFor } from '#law/rules/constitution-2/refusals.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const refusedForTorture = refusedFor('torture')
const shown = oneOf('rights.torture', 'evidenced', 'found-by-body', 'occurred')
const reported = oneOf('rights.torture', 'reported-individual', 'past-torture')
const general = is('rights.torture', 'general')

export const torture: Ground = {
  id: 'constitution-2.torture',
  article: 'constitution-2',
  role: 'ground',
  title: 'Risk of torture or ill-treatment',
  says: 'INTERPOL may not lend its channels to the return of a person whom a risk of torture or ill-treatment awaits in particular.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'cat-3' }, { provision: 'iccpr-7' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: any(shown, all(yes('rights.risk-individual'), refusedForTorture)),
  arguable: any(reported, refusedForTorture, yes('rights.torture-evidence'), all(general, yes('rights.risk-individual'))),
  weak: general,
  for: [
    { when: is('rights.torture', 'found-by-body'), weight: 'heavy', says: 'A court or UN body has found an individual risk of torture.' },
    { when: is('rights.torture', 'occurred'), weight: 'heavy', says: 'Ill-treatment followed a return.' },
    { when: is('rights.torture', 'evidenced'), weight: 'heavy', says: 'The risk is evidenced for this person.' },
    { when: refusedForTorture, weight: 'heavy', says: 'A state refused extradition because of a risk of torture or inhuman treatment.' },
    { when: is('rights.torture', 'past-torture'), weight: 'medium', says: 'The person was tortured or ill-treated before.' },
    { when: is('rights.torture', 'reported-individual'), weight: 'medium', says: 'Ill-treatment of the person, or of people in the same case, is reported.' },
    { when: yes('rights.risk-individual'), weight: 'medium', says: 'The risk is shown for this person in particular.' },
  ],
  against: [
    { when: no('rights.risk-individual'), weight: 'heavy', says: 'The risk is shown for the country in general only, which has not been enough.' },
    {
      when: some('extraditions', oneOf('extradition.outcome', 'granted-not-executed', 'surrendered-elsewhere')),
      weight: 'medium',
      says: 'A court abroad allowed extradition.',
    },
    { when: some('extraditions', all(refusalFor('torture'), no('extradition.final'))), weight: 'light', says: 'The refusal can still be appealed.' },
  ],
  discretion: 'Is the risk shown for this person, by who the person is and what the case is, or only for the country?',
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that its law forbids torture and will offer assurances.',
    answer:
      'The question is the risk to this person. Assurances from the authorities that are feared carry weight only if they are specific and can be checked, which the source must show.',
  },
  proof: [
    'Findings, views or interim measures of a court or UN body about the person',
    'The extradition judgment, with its reasons on torture',
    'A medical report of past ill-treatment',
    'Evidence on the treatment of co-accused or relatives; country reports only beside it',
  ],
  decisions: ['ccf-2018-14', 'ccf-2018-15'],
  examples: {
    'a UN body found the risk': { given: { facts: { 'rights.torture': 'found-by-body' }, groups: redNotice() }, expect: 'strong' },
    'a shown risk is decisive for a Blue Notice as well': {
      given: { facts: { 'rights.torture': 'evidenced' }, groups: alertOf('blue-notice') },
      expect: 'strong',
    },
    'extradition refused for torture, and the risk is individual': {
      given: {
        facts: { 'rights.risk-individual': true },
        groups: diffusion({}, { extraditions: [{ 'extradition.outcome': 'refused', 'extradition.reason': 'torture' }] }),
      },
      expect: 'strong',
    },
    'extradition refused for torture and no more is known': {
      given: { groups: redNotice({}, { extraditions: [{ 'extradition.outcome': 'refused', 'extradition.reason': 'torture' }] }) },
      expect: 'arguable',
    },
    'past torture is reported': { given: { facts: { 'rights.torture': 'past-torture' }, groups: redNotice() }, expect: 'arguable' },
    'an evidenced risk that so far only the client asserts': {
      given: { facts: { 'rights.torture': { alleged: 'evidenced' } }, groups: redNotice() },
      expect: 'arguable',
    },
    'torture is reported in the country in general': {
      given: { facts: { 'rights.torture': 'general', 'rights.risk-individual': false }, groups: redNotice() },
      expect: 'weak',
    },
    'no risk is claimed and no state refused extradition': {
      given: { facts: { 'rights.torture': 'none', 'rights.torture-evidence': false }, groups: redNotice(), complete: ['extraditions'] },
      expect: 'does-not-stand',
    },
    'the case rests on evidence obtained by torture': { given: { facts: { 'rights.torture-evidence': true }, groups: redNotice() }, expect: 'arguable' },
    'nothing is known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
