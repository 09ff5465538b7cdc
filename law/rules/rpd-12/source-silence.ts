import type { Ground } from '#core/law/ground.ts'
import { all, is, oneOf, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'
import { concreteDoubt } from '#law/rules/rpd-12/doubts.ts'

const silent = is('alert.source-replied', 'silent')

export const sourceSilence: Ground = {
  id: 'rpd-12.source-silence',
  article: 'rpd-12',
  role: 'ground',
  title: 'Questions left without an answer',
  says: 'Data are presumed accurate until a concrete doubt is raised; then the source must answer, and silence or bare assurances do not remove the doubt.',
  authority: [{ provision: 'rpd-128' }, { provision: 'rpd-12' }, { provision: 'constitution-31' }],
  inForce: sinceTheRules,
  alerts: everyAlert,
  strong: all(silent, concreteDoubt),
  arguable: oneOf('alert.source-replied', 'silent', 'insufficient'),
  for: [
    { when: silent, weight: 'heavy', says: 'The source did not answer. The Commission has deleted data for that reason in many cases.' },
    { when: is('alert.source-replied', 'insufficient'), weight: 'medium', says: 'The source answered in part, or with bare assurances.' },
    { when: concreteDoubt, weight: 'heavy', says: 'A concrete defect of the data is shown, so the presumption of accuracy no longer carries them.' },
    { when: yes('alert.third-bureau-silent'), weight: 'light', says: 'The bureau of another nationality did not answer either.' },
  ],
  against: [{ when: is('alert.source-replied', 'answered'), weight: 'heavy', says: 'The source answered the questions put to it.' }],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will ask for more time or answer late.',
    answer: 'Time was given. Data that restrict a person’s liberty cannot stay in the files while the party that entered them does not explain them.',
  },
  proof: ['The CCF’s letters that mention the questions and the missing answer', 'The list of concrete doubts with their documents'],
  decisions: ['ccf-2024-5', 'ccf-2023-11'],
  examples: {
    'silent, and no act of the person is described': {
      given: { groups: redNotice({ 'alert.source-replied': 'silent', 'alert.describes-acts': false }) },
      expect: 'strong',
    },
    'silent, the doubts not yet recorded': { given: { groups: redNotice({ 'alert.source-replied': 'silent' }) }, expect: 'arguable' },
    'bare assurances': { given: { groups: redNotice({ 'alert.source-replied': 'insufficient', 'alert.describes-acts': false }) }, expect: 'arguable' },
    'the source answered': { given: { groups: redNotice({ 'alert.source-replied': 'answered' }) }, expect: 'does-not-stand' },
    'whether it answered is not known': { given: { groups: redNotice() }, expect: 'open' },
    'silence on a Blue Notice': { given: { groups: alertOf('blue-notice', { 'alert.source-replied': 'silent' }) }, expect: 'arguable' },
  },
}
