import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { refusedFor } from '#law/rules/constitution-2/refusals.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const recorded = yes('rights.persecution-record')
const abducted = is('rights.abduction', 'occurred')
const aboutThePerson = no('ccf.about-co-accused')
/** In this matter or another one: INTERPOL found data of the person non-compliant. */
const earlierFinding = some('ccf', all(is('ccf.outcome', 'non-compliant'), aboutThePerson))
const refused = refusedFor('torture', 'fair-trial', 'political', 'persecution', 'protection')
const exposed = all(is('person.political-role', 'own'), yes('politics.change-of-power'))

export const persecution: Ground = {
  id: 'constitution-2.persecution',
  article: 'constitution-2',
  role: 'ground',
  title: 'Persecution already found',
  says: 'Where an authority has found this state’s action against this person to breach rights, INTERPOL may not serve its continuation.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'rpd-34-3' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: any(abducted, all(recorded, any(yes('rights.risk-individual'), yes('rights.international-finding'), refused, earlierFinding))),
  arguable: any(recorded, is('rights.abduction', 'credible'), refusedFor('political', 'persecution'), all(exposed, earlierFinding)),
  weak: yes('person.persecuted-group'),
  for: [
    { when: abducted, weight: 'heavy', says: 'The person was abducted, or an attempt was made, in place of extradition.' },
    { when: recorded, weight: 'heavy', says: 'An authority has found this state’s action against the person to breach rights.' },
    { when: refused, weight: 'heavy', says: 'A state refused extradition for reasons of rights, politics or protection.' },
    { when: earlierFinding, weight: 'heavy', says: 'INTERPOL has found data of the person non-compliant before.' },
    { when: is('rights.abduction', 'credible'), weight: 'medium', says: 'An abduction is a credible possibility.' },
    { when: exposed, weight: 'medium', says: 'A person with a political role of their own is pursued after power changed hands.' },
    { when: yes('person.persecuted-group'), weight: 'light', says: 'The person belongs to a group the requesting state persecutes.' },
  ],
  against: [
    { when: no('rights.persecution-record'), weight: 'medium', says: 'No authority has found a breach in the state’s action against the person.' },
    { when: no('rights.risk-individual'), weight: 'medium', says: 'The risk is shown for the country only.' },
    { when: yes('politics.ordinary-investigation-first'), weight: 'medium', says: 'An ordinary investigation came first.' },
  ],
  discretion: 'Does the earlier finding concern the same action against the person, or one that has since ended?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the earlier finding concerned another matter.',
    answer: 'It concerned the same state and the same person. It shows how that state pursues this person, and the source must show why this matter differs.',
  },
  proof: ['The decision that found the breach', 'The CCF’s earlier decision', 'Police reports or court findings on the abduction', 'The extradition judgment'],
  decisions: ['ccf-2018-14', 'ccf-2024-2'],
  examples: {
    'an abduction took place': { given: { facts: { 'rights.abduction': 'occurred' }, groups: redNotice() }, expect: 'strong' },
    'a finding on record, and a risk shown for the person': {
      given: { facts: { 'rights.persecution-record': true, 'rights.risk-individual': true }, groups: alertOf('travel-document-record') },
      expect: 'strong',
    },
    'a finding on record': { given: { facts: { 'rights.persecution-record': true }, groups: diffusion() }, expect: 'arguable' },
    'an abduction is a credible possibility': { given: { facts: { 'rights.abduction': 'credible' }, groups: redNotice() }, expect: 'arguable' },
    'a former minister after a change of power, with data in another matter found non-compliant': {
      given: {
        facts: { 'person.political-role': 'own', 'politics.change-of-power': true },
        groups: redNotice({}, { ccf: [{ 'ccf.outcome': 'non-compliant', 'ccf.same-matter': false, 'ccf.about-co-accused': false }] }),
      },
      expect: 'arguable',
    },
    'only a persecuted group': {
      given: {
        facts: { 'person.persecuted-group': true, 'rights.persecution-record': false, 'rights.abduction': 'none', 'person.political-role': 'none' },
        groups: redNotice(),
      },
      expect: 'weak',
    },
    'nothing of the kind': {
      given: {
        facts: { 'person.persecuted-group': false, 'rights.persecution-record': false, 'rights.abduction': 'none', 'person.political-role': 'none' },
        groups: redNotice(),
        complete: ['extraditions'],
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
