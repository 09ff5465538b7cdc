import type { Ground } from '#core/law/ground.ts'
import { any, is, never, no, oneOf, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

export const status: Ground = {
  id: 'rpd-12.status',
  article: 'rpd-12',
  role: 'ground',
  title: 'Standing of the person',
  says: 'The record must state what the person is in the case: convicted, accused, suspect, witness.',
  authority: [{ provision: 'rpd-44' }, { provision: 'rpd-12' }],
  inForce: sinceTheRules,
  alerts: everyAlert,
  // A wrong standing is corrected first; the lack of purpose that may lie behind it has its own ground.
  strong: never,
  arguable: no('alert.standing-correct'),
  for: [
    { when: no('alert.standing-correct'), weight: 'medium', says: 'The record states the person’s standing wrongly.' },
    { when: is('alert.wanted-for', 'questioning'), weight: 'medium', says: 'The person is wanted only for questioning or as a witness.' },
  ],
  against: [
    {
      when: any(yes('alert.standing-correct'), oneOf('alert.wanted-for', 'prosecution', 'sentence')),
      weight: 'medium',
      says: 'The person is accused or convicted.',
    },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will correct the entry.',
    answer: 'A record that calls a witness wanted has misled every member state that read it. After the correction the question is what purpose is left.',
  },
  proof: ['The summons, warrant or judgment that shows the standing', 'The text of the record'],
  decisions: [],
  examples: {
    'a witness recorded as wanted': { given: { groups: redNotice({ 'alert.standing-correct': false }) }, expect: 'arguable' },
    'the standing is right': { given: { groups: redNotice({ 'alert.standing-correct': true }) }, expect: 'does-not-stand' },
    'the record is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a Blue Notice that calls a witness a suspect': { given: { groups: alertOf('blue-notice', { 'alert.standing-correct': false }) }, expect: 'arguable' },
  },
}
