import type { Ground } from '#core/law/ground.ts'
import { all, any, compare, is, none, oneOf } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const forSentence = is('alert.wanted-for', 'sentence')
const imposedBelow = compare('sentence.months', 'below', 6)
const remainingBelow = any(compare('sentence.remaining-months', 'below', 6), none('sentence.remaining-months'))
const wanted = { 'alert.wanted-for': 'sentence' }
const prison = (imposed: number, remaining: number) => ({ 'sentence.kind': 'imprisonment', 'sentence.months': imposed, 'sentence.remaining-months': remaining })

export const penaltySentence: Ground = {
  id: 'rpd-83.penalty-sentence',
  article: 'rpd-83',
  role: 'ground',
  title: 'Penalty threshold: sentence',
  says: 'To serve a sentence, at least six months must have been imposed “and/or” at least six months must remain.',
  authority: [
    { provision: 'rpd-83-1-a-ii-sentence', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-ii-sentence', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: all(forSentence, imposedBelow, remainingBelow),
  // What remains cannot exceed what was imposed. A sentence that is not served in prison is measured in months only on paper.
  arguable: all(forSentence, any(imposedBelow, oneOf('sentence.kind', 'suspended', 'fine', 'probation'))),
  weak: all(forSentence, remainingBelow),
  for: [
    { when: imposedBelow, weight: 'heavy', says: 'Less than six months was imposed.' },
    { when: remainingBelow, weight: 'medium', says: 'Less than six months remains.' },
    { when: oneOf('sentence.kind', 'suspended', 'fine', 'probation'), weight: 'medium', says: 'The sentence is not one to be served in prison.' },
  ],
  against: [
    {
      when: all(compare('sentence.months', 'at-least', 6), remainingBelow),
      weight: 'heavy',
      says: 'The rule says “and/or”: a sentence of six months may be enough although less remains.',
    },
    { when: compare('sentence.months', 'at-least', 6), weight: 'heavy', says: 'At least six months was imposed; exactly six meets the rule.' },
  ],
  discretion: 'How is “and/or” to be read where six months was imposed but less remains?',
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will rely on “and/or”: the sentence imposed reaches six months.',
    answer:
      'Where less than six months was imposed neither limb is met. Where only the remainder is below, the words leave the point open and the interest in the remainder is small.',
  },
  proof: ['The judgment with its sentence', 'The custody record or a certificate of the time served', 'The law on suspension or probation'],
  decisions: ['ccf-2024-5'],
  examples: {
    'five months imposed, five remaining': { given: { facts: prison(5, 5), groups: redNotice(wanted) }, expect: 'strong' },
    'six imposed, six remaining': { given: { facts: prison(6, 6), groups: redNotice(wanted) }, expect: 'does-not-stand' },
    'seven imposed, seven remaining': { given: { facts: prison(7, 7), groups: redNotice(wanted) }, expect: 'does-not-stand' },
    'six imposed, five remaining': { given: { facts: prison(6, 5), groups: redNotice(wanted) }, expect: 'weak' },
    'five imposed, the remainder not known': { given: { facts: { 'sentence.months': 5 }, groups: redNotice(wanted) }, expect: 'arguable' },
    'a suspended sentence of two years': {
      given: { facts: { 'sentence.kind': 'suspended', 'sentence.months': 24, 'sentence.remaining-months': 24 }, groups: redNotice(wanted) },
      expect: 'arguable',
    },
    'wanted for prosecution': { given: { groups: redNotice({ 'alert.wanted-for': 'prosecution' }) }, expect: 'does-not-stand' },
    'what the person is wanted for is not known': { given: { facts: prison(5, 5), groups: redNotice() }, expect: 'open' },
    'the sentence is not known': { given: { groups: redNotice(wanted) }, expect: 'open' },
    'a diffusion is reached by analogy only': { given: { facts: prison(3, 3), groups: diffusion(wanted) }, expect: 'arguable' },
  },
}
