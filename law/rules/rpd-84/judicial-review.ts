import type { Ground } from '#core/law/ground.ts'
import { all, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const outsideTheCourts = all(oneOf('warrant.issued-by', 'prosecutor', 'police', 'other'), no('warrant.appeal-to-judge'))

export const judicialReview: Ground = {
  id: 'rpd-84.judicial-review',
  article: 'rpd-84',
  role: 'ground',
  title: 'Warrant without appeal to a judge',
  says: 'Where the warrant was not issued by a judicial authority, national law must allow an appeal to one.',
  authority: [
    { provision: 'rpd-84-c', alerts: ['red-notice'] },
    { provision: 'rpd-84-c', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-99-2', alerts: ['diffusion'] },
    { provision: 'rpd-11' },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: every('warrants', outsideTheCourts),
  arguable: some('warrants', outsideTheCourts),
  for: [
    {
      when: some('warrants', oneOf('warrant.issued-by', 'police', 'other')),
      weight: 'medium',
      says: 'A warrant comes neither from a court nor from a prosecutor.',
    },
    { when: some('warrants', is('warrant.issued-by', 'prosecutor')), weight: 'medium', says: 'A warrant comes from a prosecutor.' },
    { when: some('warrants', no('warrant.appeal-to-judge')), weight: 'heavy', says: 'National law allows no appeal to a judge.' },
    { when: some('warrants', is('warrant.challenge', 'no-remedy')), weight: 'medium', says: 'A local challenge was not possible.' },
  ],
  against: [
    { when: some('warrants', is('warrant.issued-by', 'court')), weight: 'heavy', says: 'A court issued a warrant.' },
    { when: some('warrants', yes('warrant.appeal-to-judge')), weight: 'heavy', says: 'National law allows an appeal to a judge.' },
    { when: some('warrants', is('warrant.challenge', 'lost')), weight: 'heavy', says: 'A local challenge was heard and lost.' },
  ],
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that its prosecutors are judicial authorities, or that a general complaint is open.',
    answer: 'A prosecutor is a party. A complaint to a higher prosecutor, or one that no court decides, is not an appeal to a judicial authority.',
  },
  proof: ['The law on remedies against the warrant', 'An opinion of a local lawyer', 'The reply to an attempted challenge'],
  decisions: ['ccf-2018-1', 'ccf-2018-4', 'ccf-2025-2'],
  examples: {
    'a prosecutor’s warrant without appeal': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.issued-by': 'prosecutor', 'warrant.appeal-to-judge': false }] }), complete: ['warrants'] },
      expect: 'strong',
    },
    'one such warrant, others perhaps': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.issued-by': 'police', 'warrant.appeal-to-judge': false }] }) },
      expect: 'arguable',
    },
    'a prosecutor’s warrant with appeal': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.issued-by': 'prosecutor', 'warrant.appeal-to-judge': true }] }), complete: ['warrants'] },
      expect: 'does-not-stand',
    },
    'a court’s warrant': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.issued-by': 'court' }] }), complete: ['warrants'] },
      expect: 'does-not-stand',
    },
    'whether an appeal lies is not known': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.issued-by': 'prosecutor' }] }), complete: ['warrants'] },
      expect: 'open',
    },
    'a diffusion is reached by analogy': {
      given: { groups: diffusion({}, { warrants: [{ 'warrant.issued-by': 'prosecutor', 'warrant.appeal-to-judge': false }] }), complete: ['warrants'] },
      expect: 'arguable',
    },
  },
}
