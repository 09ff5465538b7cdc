import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const repeats = yes('alert.repeats-refused-request')
const earlierFinding = all(yes('ccf.same-matter'), is('ccf.outcome', 'non-compliant'))
const foundAgainst = some('ccf', all(earlierFinding, no('ccf.about-co-accused')))

export const repeatRequest: Ground = {
  id: 'channel.repeat-request',
  article: 'channel',
  role: 'ground',
  title: 'Request repeated after a refusal or deletion',
  says: 'Data that INTERPOL refused or deleted may not come back on the same facts without genuinely new elements.',
  authority: [
    { provision: 'ccf-statute-3' },
    { provision: 'rpd-10-1' },
    { provision: 'rpd-12' },
    { provision: 'rpd-86', alerts: ['red-notice'] },
    { provision: 'rpd-99-2', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  alerts: everyAlert,
  strong: all(oneOf('alert.type', 'red-notice', 'diffusion'), any(repeats, foundAgainst)),
  arguable: any(repeats, some('ccf', earlierFinding)),
  unless: yes('alert.repeat-has-new-elements'),
  for: [
    { when: repeats, weight: 'heavy', says: 'INTERPOL had already refused or deleted data on the same facts.' },
    { when: foundAgainst, weight: 'heavy', says: 'The Commission found data on the same facts non-compliant.' },
    { when: no('alert.repeat-has-new-elements'), weight: 'heavy', says: 'The new request rests on no new element.' },
    { when: yes('politics.charges-reduced-after-refusal'), weight: 'medium', says: 'After the refusal the charges were given another label.' },
  ],
  against: [{ when: yes('alert.repeat-has-new-elements'), weight: 'heavy', says: 'The new request rests on genuinely new elements.' }],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will present the request as a new one, with a new number, label or warrant.',
    answer:
      'A number, a label or a warrant on the same facts is not a new element. What was found against these facts stands until something that was not before INTERPOL then is shown.',
  },
  proof: ['The earlier decision or letter of INTERPOL', 'A table that sets the old and the new request side by side'],
  decisions: [],
  examples: {
    'the same facts after a refusal': { given: { groups: redNotice({ 'alert.repeats-refused-request': true }) }, expect: 'strong' },
    'a new label is no new element': {
      given: {
        facts: { 'politics.charges-reduced-after-refusal': true },
        groups: diffusion({ 'alert.repeats-refused-request': true, 'alert.repeat-has-new-elements': false }),
      },
      expect: 'strong',
    },
    'the Commission had found against the same facts': {
      given: { groups: redNotice({}, { ccf: [{ 'ccf.same-matter': true, 'ccf.about-co-accused': false, 'ccf.outcome': 'non-compliant' }] }) },
      expect: 'strong',
    },
    'that finding may have been on a co-accused': {
      given: { groups: redNotice({}, { ccf: [{ 'ccf.same-matter': true, 'ccf.outcome': 'non-compliant' }] }) },
      expect: 'arguable',
    },
    'genuinely new elements': {
      given: { groups: redNotice({ 'alert.repeats-refused-request': true, 'alert.repeat-has-new-elements': true }) },
      expect: 'does-not-stand',
    },
    'no earlier matter': { given: { groups: redNotice({ 'alert.repeats-refused-request': false }), complete: ['ccf'] }, expect: 'does-not-stand' },
    'whether there was one is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a Blue Notice on the same facts': { given: { groups: alertOf('blue-notice', { 'alert.repeats-refused-request': true }) }, expect: 'arguable' },
  },
}
