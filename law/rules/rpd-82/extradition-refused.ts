import type { Ground } from '#core/law/ground.ts'
import { all, any, compare, is, oneOf, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const refused = oneOf('extradition.outcome', 'refused', 'discharged')
const onRightsOrPolitics = oneOf('extradition.reason', 'torture', 'fair-trial', 'political', 'persecution')
const onPrinciples = any(onRightsOrPolitics, oneOf('extradition.reason', 'protection', 'ne-bis-in-idem'))
const technical = oneOf('extradition.reason', 'dual-criminality', 'limitation', 'documents', 'nationality', 'no-treaty', 'guarantees', 'procedural')
const decided = (outcome: string, reason: string, final = true) => ({
  extraditions: [{ 'extradition.outcome': outcome, 'extradition.reason': reason, 'extradition.final': final }],
})

export const extraditionRefused: Ground = {
  id: 'rpd-82.extradition-refused',
  article: 'rpd-82',
  role: 'ground',
  title: 'Extradition refused',
  says: 'A refusal does not delete by itself; it counts by its reasons: those that touch INTERPOL’s own principles weigh, technical ones lead to an addendum.',
  authority: [
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'rpd-10-1' },
    { provision: 'rpd-34-3' },
    { provision: 'constitution-2' },
    { provision: 'agn-53-res-7-addendum' },
  ],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: some('extraditions', all(refused, onRightsOrPolitics, yes('extradition.final'))),
  arguable: some('extraditions', all(refused, onPrinciples)),
  weak: some('extraditions', refused),
  for: [
    { when: some('extraditions', all(refused, onRightsOrPolitics)), weight: 'heavy', says: 'A refusal rests on torture, fair trial, politics or persecution.' },
    {
      when: some('extraditions', all(refused, is('extradition.reason', 'protection'))),
      weight: 'medium',
      says: 'A refusal rests on the protection granted to the person.',
    },
    {
      when: some('extraditions', all(refused, is('extradition.reason', 'ne-bis-in-idem'))),
      weight: 'medium',
      says: 'A refusal rests on an earlier final decision; before the Commission this is contested where that decision is foreign.',
    },
    { when: compare('purpose.states-that-refused', 'at-least', 2), weight: 'medium', says: 'Several states refused.' },
  ],
  against: [
    {
      when: some('extraditions', all(refused, technical)),
      weight: 'heavy',
      says: 'A refusal rests on a technical reason, the person’s nationality or the lack of a treaty: expect an addendum, not deletion.',
    },
    { when: some('extraditions', is('extradition.outcome', 'granted-not-executed')), weight: 'heavy', says: 'Another state granted extradition.' },
    { when: yes('purpose.still-pursuing'), weight: 'light', says: 'The requesting state still pursues the case.' },
  ],
  discretion: 'Do the reasons of the refusing court touch principles that INTERPOL’s rules share?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that one state’s refusal binds no other state and not INTERPOL.',
    answer:
      'It does not bind. Its reasons are evidence: an independent court heard the requesting state and found what the Commission is asked to find under INTERPOL’s own rules. At the least, the alert must carry the refusal as an addendum.',
  },
  proof: ['The judgment, with proof that it is final', 'A translation into a working language', 'A table of its findings against INTERPOL’s rules'],
  decisions: ['ccf-2023-1', 'ccf-2018-15', 'ccf-2023-2', 'ccf-2017-3'],
  examples: {
    'a final refusal for risk of torture': { given: { groups: redNotice({}, decided('refused', 'torture')) }, expect: 'strong' },
    'a final refusal as political': { given: { groups: redNotice({}, decided('refused', 'political')) }, expect: 'strong' },
    'a refusal for unfair trial that is not final': { given: { groups: redNotice({}, decided('refused', 'fair-trial', false)) }, expect: 'arguable' },
    'a refusal on protection granted': { given: { groups: redNotice({}, decided('refused', 'protection')) }, expect: 'arguable' },
    'a refusal on ne bis in idem': { given: { groups: redNotice({}, decided('refused', 'ne-bis-in-idem')) }, expect: 'arguable' },
    'a refusal for late papers': { given: { groups: redNotice({}, decided('refused', 'documents')) }, expect: 'weak' },
    'a refusal for own nationality': { given: { groups: redNotice({}, decided('refused', 'nationality')) }, expect: 'weak' },
    'extradition is pending': {
      given: { groups: redNotice({}, { extraditions: [{ 'extradition.outcome': 'pending' }] }), complete: ['extraditions'] },
      expect: 'does-not-stand',
    },
    'whether there was a case is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a refusal behind a diffusion': { given: { groups: diffusion({}, decided('refused', 'persecution')) }, expect: 'strong' },
    'a Yellow Notice seeks no extradition': { given: { groups: alertOf('yellow-notice', {}, decided('refused', 'torture')) }, expect: 'not-applicable' },
  },
}
