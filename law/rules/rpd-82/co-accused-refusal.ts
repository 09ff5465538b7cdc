import type { Ground } from '#core/law/ground.ts'
import { all, never, no, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

export const coAccusedRefusal: Ground = {
  id: 'rpd-82.co-accused-refusal',
  article: 'rpd-82',
  role: 'support',
  title: 'Extradition of a co-accused refused',
  says: 'The refused extradition of a co-accused shows how a court saw the same case; alone it carries little.',
  authority: [{ provision: 'rpd-82', alerts: ['red-notice'] }, { provision: 'rpd-97', alerts: ['diffusion'] }, { provision: 'rpd-34-3' }],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: never,
  arguable: all(yes('co-accused.extradition-refused'), yes('co-accused.data-deleted')),
  weak: yes('co-accused.extradition-refused'),
  for: [
    { when: yes('co-accused.extradition-refused'), weight: 'light', says: 'The extradition of a co-accused was refused.' },
    { when: yes('co-accused.data-deleted'), weight: 'medium', says: 'INTERPOL deleted or refused the data of a co-accused in the same case.' },
  ],
  against: [{ when: no('co-accused.data-deleted'), weight: 'medium', says: 'No data of a co-accused were deleted.' }],
  independence: 1,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that each person’s case is their own.',
    answer: 'So it is. The point is only that the same charges and the same file were found wanting, and why.',
  },
  proof: ['The judgment in the case of the co-accused', 'The CCF’s letter to the co-accused'],
  decisions: [],
  examples: {
    'refused, and INTERPOL deleted that person’s data': {
      given: { facts: { 'co-accused.extradition-refused': true, 'co-accused.data-deleted': true }, groups: redNotice() },
      expect: 'arguable',
    },
    'refused and no more': { given: { facts: { 'co-accused.extradition-refused': true }, groups: diffusion() }, expect: 'weak' },
    'not refused': { given: { facts: { 'co-accused.extradition-refused': false }, groups: redNotice() }, expect: 'does-not-stand' },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
