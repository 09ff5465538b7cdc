import type { Ground } from '#core/law/ground.ts'
import { every, no, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const incompetent = no('warrant.competent')

export const authority: Ground = {
  id: 'rpd-84.authority',
  article: 'rpd-84',
  role: 'ground',
  title: 'Power of the issuing authority',
  says: 'The bureau assures that the authority which issued the warrant had the power to do so.',
  authority: [
    { provision: 'rpd-84-a', alerts: ['red-notice'] },
    { provision: 'rpd-84-a', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-99-2', alerts: ['diffusion'] },
    { provision: 'rpd-11' },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: every('warrants', incompetent),
  arguable: some('warrants', incompetent),
  unless: some('warrants', yes('warrant.fresh')),
  for: [
    { when: some('warrants', incompetent), weight: 'heavy', says: 'The issuing authority had no power to issue the warrant.' },
    { when: some('warrants', yes('warrant.judge-discredited')), weight: 'light', says: 'The judge or officer behind the warrant was removed or convicted.' },
  ],
  against: [
    { when: some('warrants', yes('warrant.competent')), weight: 'heavy', says: 'A warrant comes from a competent authority.' },
    { when: some('warrants', yes('warrant.fresh')), weight: 'heavy', says: 'A fresh warrant was issued.' },
  ],
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that its own courts decide on competence.',
    answer: 'They do, and the request shows what their law says. The assurance is the source’s own duty, and it is not met by a general statement.',
  },
  proof: ['The law on the competence of the issuing authority', 'An opinion of a local lawyer', 'A decision on a challenge to the warrant'],
  decisions: ['ccf-2018-1', 'ccf-2018-4', 'ccf-2025-2'],
  examples: {
    'the only warrant comes from a body without the power': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.competent': false, 'warrant.fresh': false }] }), complete: ['warrants'] },
      expect: 'strong',
    },
    'one of the warrants does': { given: { groups: redNotice({}, { warrants: [{ 'warrant.competent': false }] }) }, expect: 'arguable' },
    'a fresh warrant followed': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.competent': false, 'warrant.fresh': true }] }) },
      expect: 'does-not-stand',
    },
    'the authority was competent': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.competent': true }] }), complete: ['warrants'] },
      expect: 'does-not-stand',
    },
    'the warrant is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion is reached by analogy': {
      given: { groups: diffusion({}, { warrants: [{ 'warrant.competent': false, 'warrant.fresh': false }] }), complete: ['warrants'] },
      expect: 'arguable',
    },
  },
}
