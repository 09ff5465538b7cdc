import type { Ground } from '#core/law/ground.ts'
import { any, is, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const surrendered = yes('purpose.already-surrendered')
const carriedOut = some('extraditions', is('extradition.outcome', 'surrendered'))
const deported = yes('purpose.deported')

export const surrenderedAlready: Ground = {
  id: 'finality.surrendered',
  article: 'finality',
  role: 'ground',
  title: 'Already surrendered',
  says: 'Once the person was surrendered for the same case the purpose is achieved, and the data are withdrawn and deleted.',
  authority: [
    { provision: 'rpd-81', alerts: ['red-notice'] },
    { provision: 'rpd-51' },
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: surrendered,
  arguable: any(carriedOut, deported),
  for: [
    { when: surrendered, weight: 'heavy', says: 'The person was already surrendered for the same case.' },
    { when: carriedOut, weight: 'heavy', says: 'Extradition was carried out.' },
    { when: deported, weight: 'medium', says: 'The person was deported to the requesting state.' },
  ],
  against: [{ when: yes('purpose.fled-extradition'), weight: 'heavy', says: 'The person fled from extradition proceedings.' }],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the person left again, or that the data concern another case.',
    answer: 'Then a new request on new facts is needed. Data for a search that has ended are not kept for the next one.',
  },
  proof: ['The surrender order and the record of hand-over', 'A table that shows that the case is the same'],
  decisions: [],
  examples: {
    'surrendered for the same case': { given: { facts: { 'purpose.already-surrendered': true }, groups: redNotice() }, expect: 'strong' },
    'extradition was carried out, and whether for this case is not recorded': {
      given: { groups: diffusion({}, { extraditions: [{ 'extradition.outcome': 'surrendered' }] }) },
      expect: 'arguable',
    },
    'deported to the requesting state': { given: { facts: { 'purpose.deported': true }, groups: redNotice() }, expect: 'arguable' },
    neither: {
      given: { facts: { 'purpose.already-surrendered': false, 'purpose.deported': false }, groups: redNotice(), complete: ['extraditions'] },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
