import type { Ground } from '#core/law/ground.ts'
import { all, compare, every, is, some } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const wanted = { 'alert.wanted-for': 'prosecution' }
const charges = (...months: readonly number[]) => ({ charges: months.map(max => ({ 'charge.max-penalty-months': max })) })

export const penaltyProsecution: Ground = {
  id: 'rpd-83.penalty-prosecution',
  article: 'rpd-83',
  role: 'ground',
  title: 'Penalty threshold: prosecution',
  says: 'For prosecution, the conduct must be punishable by a maximum of at least two years; of several offences, the most serious one decides.',
  authority: [
    { provision: 'rpd-83-1-a-ii-prosecution', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-c', alerts: ['red-notice'] },
    { provision: 'rpd-83-1-a-ii-prosecution', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-35', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: all(is('alert.wanted-for', 'prosecution'), every('charges', compare('charge.max-penalty-months', 'below', 24))),
  // Below the threshold on the charges known; whether there is a graver one is the source's to say.
  arguable: all(is('alert.wanted-for', 'prosecution'), some('charges', compare('charge.max-penalty-months', 'below', 24))),
  unless: some('charges', compare('charge.max-penalty-months', 'at-least', 24)),
  for: [{ when: every('charges', compare('charge.max-penalty-months', 'below', 24)), weight: 'heavy', says: 'No charge reaches a maximum of two years.' }],
  against: [
    {
      when: some('charges', compare('charge.max-penalty-months', 'at-least', 24)),
      weight: 'heavy',
      says: 'A charge reaches the maximum of two years, and the most serious one decides.',
    },
    {
      when: some('charges', all(compare('charge.max-penalty-months', 'at-least', 24), compare('charge.max-penalty-months', 'at-most', 24))),
      weight: 'medium',
      says: 'Exactly two years meets the rule. It measures the maximum, not the minimum and not the likely sentence.',
    },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source may ask for publication as a matter of particular importance to international police cooperation, or add a graver count.',
    answer:
      'Particular importance must be shown for this case and decided by the General Secretariat after consultation. A count added for the purpose must have facts of its own.',
  },
  proof: ['The penal provisions in force at the time of the acts, with the maximum for each charge', 'The warrant or indictment, for the list of charges'],
  decisions: [],
  examples: {
    'a maximum of 23 months': { given: { groups: redNotice(wanted, charges(23)), complete: ['charges'] }, expect: 'strong' },
    'a maximum of 24 months meets the threshold': { given: { groups: redNotice(wanted, charges(24)), complete: ['charges'] }, expect: 'does-not-stand' },
    'a maximum of 25 months': { given: { groups: redNotice(wanted, charges(25)), complete: ['charges'] }, expect: 'does-not-stand' },
    'one of several charges reaches it': { given: { groups: redNotice(wanted, charges(6, 24)) }, expect: 'does-not-stand' },
    'below on the charges known, while a graver one may still be recorded': { given: { groups: redNotice(wanted, charges(12)) }, expect: 'arguable' },
    'the penalty is not known': { given: { groups: redNotice(wanted, { charges: [{}] }), complete: ['charges'] }, expect: 'open' },
    'what the person is wanted for is not known': { given: { groups: redNotice({}, charges(12)), complete: ['charges'] }, expect: 'open' },
    'wanted to serve a sentence': {
      given: { groups: redNotice({ 'alert.wanted-for': 'sentence' }, charges(12)), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the penalty is so far only the client’s word': {
      given: { groups: redNotice(wanted, { charges: [{ 'charge.max-penalty-months': { alleged: 12 } }] }), complete: ['charges'] },
      expect: 'arguable',
    },
    'a diffusion is reached by analogy only': { given: { groups: diffusion(wanted, charges(12)), complete: ['charges'] }, expect: 'arguable' },
  },
}
