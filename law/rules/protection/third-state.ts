import type { Ground } from '#core/law/ground.ts'
import { all, any, is, never, no, some, yes } from '#law/language.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRefugeePolicy } from '#law/rules/protection/in-force.ts'
import { noticesAndDiffusions, recognised } from '#law/rules/protection/recognised.ts'

const protectedElsewhere = all(any(recognised, is('protection.status', 'subsidiary')), no('protection.from-requester'))
const fled = { 'protection.status': 'refugee', 'protection.from-requester': false } as const

export const thirdState: Ground = {
  id: 'protection.third-state',
  article: 'protection',
  role: 'ground',
  title: 'Protected against another state',
  says: 'The refugee policy does not cover data of a state other than the one fled; where return would lead on to that state, Article 2 can be argued.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'cat-3' }, { provision: 'refugee-policy-2015', reach: 'by-analogy' }],
  inForce: sinceTheRefugeePolicy,
  alerts: noticesAndDiffusions,
  strong: never,
  arguable: some('protections', protectedElsewhere),
  unless: some('protections', all(protectedElsewhere, no('protection.onward-risk'))),
  for: [
    {
      when: some('protections', all(protectedElsewhere, yes('protection.onward-risk'))),
      weight: 'heavy',
      says: 'Onward return to the state feared is a real risk.',
    },
    { when: some('protections', protectedElsewhere), weight: 'medium', says: 'The person is protected against a third state.' },
  ],
  against: [
    { when: some('protections', protectedElsewhere), weight: 'heavy', says: 'The policy covers data of the state fled only; this is an argument by analogy.' },
    { when: some('protections', all(protectedElsewhere, no('protection.onward-risk'))), weight: 'heavy', says: 'Onward return is no real risk.' },
  ],
  discretion: 'What would take the person from the requesting state to the state feared: a treaty, a practice, an earlier hand-over?',
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that it is not the state the person fled and that the policy does not concern it.',
    answer: 'That is so, and the request says it. It rests on Article 2: to hand a protected person on, in two steps instead of one, leads to the same place.',
  },
  proof: ['The grant of protection, with its reasons', 'Evidence of hand-overs or of close cooperation between the two states', 'The treaty between them'],
  decisions: [],
  examples: {
    'a refugee from a third state, with a risk of onward return': {
      given: { groups: redNotice({}, { protections: [{ ...fled, 'protection.onward-risk': true }] }) },
      expect: 'arguable',
    },
    'a refugee from a third state': { given: { groups: diffusion({}, { protections: [fled] }) }, expect: 'arguable' },
    'no risk of onward return': { given: { groups: redNotice({}, { protections: [{ ...fled, 'protection.onward-risk': false }] }) }, expect: 'does-not-stand' },
    'protected against the requesting state': {
      given: { groups: redNotice({}, { protections: [{ ...fled, 'protection.from-requester': true }] }), complete: ['protections'] },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
