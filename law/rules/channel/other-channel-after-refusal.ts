import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, not, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const otherChannel = yes('alert.other-channel-after-refusal')
const entryByCourt = all(is('alert.type', 'travel-document-record'), is('alert.record-basis', 'court-decision'))

export const otherChannelAfterRefusal: Ground = {
  id: 'channel.other-channel-after-refusal',
  article: 'channel',
  role: 'ground',
  title: 'Another channel after a refusal or deletion',
  says: 'A state whose notice was refused or deleted may not reach the same end by a diffusion or a document entry.',
  authority: [
    { provision: 'rpd-10-1' },
    { provision: 'rpd-99-3-c', alerts: ['diffusion'] },
    { provision: 'rpd-99-2', alerts: ['diffusion'] },
    { provision: 'ccf-statute-3' },
  ],
  inForce: sinceTheRules,
  alerts: everyAlert,
  strong: all(is('alert.type', 'diffusion'), otherChannel),
  arguable: otherChannel,
  // A published decision found no misuse of channels where a document entry rested on a court decision.
  unless: any(yes('alert.repeat-has-new-elements'), entryByCourt),
  for: [
    { when: otherChannel, weight: 'heavy', says: 'Another channel was used after a refusal or deletion.' },
    { when: no('alert.repeat-has-new-elements'), weight: 'medium', says: 'The new request rests on no new element.' },
  ],
  against: [
    {
      when: entryByCourt,
      weight: 'heavy',
      says: 'The document record rests on a court decision; in a published case that was compliant.',
    },
    { when: not(is('alert.type', 'diffusion')), weight: 'medium', says: 'Decided practice on misuse of channels concerns diffusions above all.' },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will cite Article 99(3)(c): a diffusion is meant for requests that do not qualify for a notice.',
    answer:
      'That sentence lets a bureau choose a narrower channel. It does not lift the purpose, quality and interest that all data need, and the refusal was about these.',
  },
  proof: ['The refusal or deletion', 'The later record, with its date', 'A table that sets both side by side'],
  decisions: ['ccf-2024-3'],
  examples: {
    'a diffusion after a refused notice': { given: { groups: diffusion({ 'alert.other-channel-after-refusal': true }) }, expect: 'strong' },
    'a document entry after a deleted notice': {
      given: { groups: alertOf('travel-document-record', { 'alert.other-channel-after-refusal': true }) },
      expect: 'arguable',
    },
    'a document entry that rests on a court decision': {
      given: { groups: alertOf('travel-document-record', { 'alert.other-channel-after-refusal': true, 'alert.record-basis': 'court-decision' }) },
      expect: 'does-not-stand',
    },
    'a Red Notice after a refused diffusion': { given: { groups: redNotice({ 'alert.other-channel-after-refusal': true }) }, expect: 'arguable' },
    'genuinely new elements': {
      given: { groups: diffusion({ 'alert.other-channel-after-refusal': true, 'alert.repeat-has-new-elements': true }) },
      expect: 'does-not-stand',
    },
    'no other channel was used': { given: { groups: diffusion({ 'alert.other-channel-after-refusal': false }) }, expect: 'does-not-stand' },
    'not known': { given: { groups: diffusion() }, expect: 'open' },
  },
}
