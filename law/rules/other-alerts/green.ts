import type { Ground } from '#core/law/ground.ts'
import { all, any, is, never, no, oneOf, some, yes } from '#law/language.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const cleared = all(yes('proceeding.in-requesting-state'), oneOf('proceeding.outcome', 'acquitted', 'discontinued', 'dismissed'), yes('proceeding.final'))
const greenNotice = (answers = {}, groups = {}) => alertOf('green-notice', answers, groups)

export const green: Ground = {
  id: 'other-alerts.green',
  article: 'other-alerts',
  role: 'ground',
  title: 'Green Notice: its own purpose',
  says: 'A Green Notice warns of a person’s criminal activities where an assessment, from convictions or other reasonable grounds, finds a threat to public safety.',
  authority: [{ provision: 'rpd-89' }, { provision: 'rpd-12' }, { provision: 'rpd-34-3' }],
  inForce: sinceTheRules,
  alerts: { 'green-notice': 'direct' },
  strong: never,
  arguable: any(no('alert.describes-acts'), some('proceedings', cleared)),
  for: [
    { when: no('alert.describes-acts'), weight: 'medium', says: 'No criminal activity of the person is described, so nothing carries an assessment.' },
    { when: some('proceedings', cleared), weight: 'heavy', says: 'The case in the requesting state ended finally without a conviction.' },
    { when: some('charges', no('charge.violence')), weight: 'light', says: 'No violence is part of the charge.' },
  ],
  against: [
    { when: some('proceedings', is('proceeding.outcome', 'convicted')), weight: 'heavy', says: 'There is a conviction.' },
    { when: is('alert.type', 'green-notice'), weight: 'medium', says: 'Green Notices are mostly kept.' },
  ],
  discretion: 'Is there a threat to public safety that an assessment could find?',
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that a warning needs no conviction.',
    answer: 'It needs an assessment on reasonable grounds. The source can show the assessment and its date.',
  },
  proof: ['The final decision that ended the case', 'The text of the notice'],
  decisions: [],
  examples: {
    'acquitted at home': {
      given: {
        groups: greenNotice({}, { proceedings: [{ 'proceeding.in-requesting-state': true, 'proceeding.outcome': 'acquitted', 'proceeding.final': true }] }),
      },
      expect: 'arguable',
    },
    'no activity is described': { given: { groups: greenNotice({ 'alert.describes-acts': false }) }, expect: 'arguable' },
    'convicted, activities described': {
      given: { groups: greenNotice({ 'alert.describes-acts': true }, { proceedings: [{ 'proceeding.outcome': 'convicted' }] }), complete: ['proceedings'] },
      expect: 'does-not-stand',
    },
    'nothing is known': { given: { groups: greenNotice() }, expect: 'open' },
    'a Red Notice': { given: { groups: redNotice({ 'alert.describes-acts': false }) }, expect: 'not-applicable' },
  },
}
