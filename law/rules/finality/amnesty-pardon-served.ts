import type { Ground } from '#core/law/ground.ts'
import { compare, is, oneOf } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const settled = is('extinction.ended-by', 'settlement')

export const amnestyPardonServed: Ground = {
  id: 'finality.amnesty-pardon-served',
  article: 'finality',
  role: 'ground',
  title: 'Amnesty, pardon or sentence served',
  says: 'After an amnesty, a pardon or service of the sentence there is nothing left to arrest the person for.',
  authority: [{ provision: 'rpd-51' }, { provision: 'rpd-81', alerts: ['red-notice'] }, { provision: 'rpd-12' }],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: oneOf('extinction.ended-by', 'amnesty', 'pardon', 'served'),
  arguable: settled,
  for: [
    { when: oneOf('extinction.ended-by', 'amnesty', 'pardon'), weight: 'heavy', says: 'The case was ended by an amnesty or a pardon.' },
    { when: is('extinction.ended-by', 'served'), weight: 'heavy', says: 'The sentence was served.' },
    { when: settled, weight: 'medium', says: 'A court approved a settlement.' },
  ],
  against: [
    { when: settled, weight: 'medium', says: 'A settlement may leave the prosecution free to go on.' },
    { when: compare('sentence.remaining-months', 'above', 0), weight: 'heavy', says: 'Part of a sentence remains to be served.' },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the act of grace does not cover this offence, or that a remainder is open.',
    answer: 'What the document covers is read from its words. If a remainder is claimed, the source must state it in months and days.',
  },
  proof: ['The decree or order', 'The certificate of release or of service', 'The settlement and the order that approved it'],
  decisions: [],
  examples: {
    'a pardon': { given: { facts: { 'extinction.ended-by': 'pardon' }, groups: redNotice() }, expect: 'strong' },
    'an amnesty the client speaks of': { given: { facts: { 'extinction.ended-by': { alleged: 'amnesty' } }, groups: redNotice() }, expect: 'arguable' },
    'a settlement approved by the court': { given: { facts: { 'extinction.ended-by': 'settlement' }, groups: diffusion() }, expect: 'arguable' },
    'none of these': { given: { facts: { 'extinction.ended-by': 'nothing' }, groups: redNotice() }, expect: 'does-not-stand' },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
