import type { Ground } from '#core/law/ground.ts'
import { all, any, no, not, oneOf, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

/** For wanted persons identity has a ground of its own. */
const wrongPerson = all(not(oneOf('alert.type', 'red-notice', 'diffusion')), no('alert.identity-correct'))
const chargesNotInJudgment = no('alert.charges-in-judgment')
const papersDisagree = no('alert.agrees-with-warrant')
const factsDoNotFit = no('alert.facts-fit-charge')
const sound = {
  'alert.agrees-with-warrant': true,
  'alert.charges-in-judgment': true,
  'alert.facts-fit-charge': true,
}

export const accuracy: Ground = {
  id: 'rpd-12.accuracy',
  article: 'rpd-12',
  role: 'ground',
  title: 'Accuracy',
  says: 'Data must be accurate: alert, warrant, judgment and facts must agree with each other.',
  authority: [{ provision: 'rpd-12' }, { provision: 'rpd-34-3', alerts: ['red-notice', 'diffusion'] }, { provision: 'rpd-128' }],
  inForce: sinceTheRules,
  alerts: everyAlert,
  strong: any(wrongPerson, all(chargesNotInJudgment, any(papersDisagree, factsDoNotFit)), all(papersDisagree, factsDoNotFit)),
  arguable: any(chargesNotInJudgment, papersDisagree, factsDoNotFit, yes('trial.label-differs')),
  for: [
    { when: chargesNotInJudgment, weight: 'heavy', says: 'The alert names charges that are not in the judgment or indictment.' },
    { when: papersDisagree, weight: 'medium', says: 'Warrant, alert and extradition request disagree.' },
    { when: factsDoNotFit, weight: 'medium', says: 'The facts stated do not fit the charge.' },
    { when: yes('trial.label-differs'), weight: 'medium', says: 'The offence in the warrant differs from that in the judgment.' },
    { when: no('alert.identity-correct'), weight: 'heavy', says: 'The identity data are those of another person.' },
  ],
  against: [
    { when: yes('alert.agrees-with-warrant'), weight: 'medium', says: 'The papers agree.' },
    {
      when: yes('trial.alibi-documented'),
      weight: 'light',
      says: 'Innocence is not examined; a document helps only where it shows that a statement in the data is wrong.',
    },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will call the differences formal and offer to correct them.',
    answer:
      'They go to what the person is said to have done and under which law. Until the source shows which version is right, none of them can be relied on.',
  },
  proof: ['A table that sets alert, warrant, indictment, judgment and extradition request side by side', 'Copies of each'],
  decisions: ['ccf-2024-5', 'ccf-2025-4'],
  examples: {
    'the alert names charges the judgment does not, and the papers disagree': {
      given: { groups: redNotice({ 'alert.charges-in-judgment': false, 'alert.agrees-with-warrant': false }) },
      expect: 'strong',
    },
    'the papers disagree': { given: { groups: redNotice({ 'alert.agrees-with-warrant': false }) }, expect: 'arguable' },
    'the offence was relabelled': { given: { facts: { 'trial.label-differs': true }, groups: redNotice() }, expect: 'arguable' },
    'all papers agree': { given: { facts: { 'trial.label-differs': false }, groups: redNotice(sound) }, expect: 'does-not-stand' },
    'the papers were not compared': { given: { groups: redNotice() }, expect: 'open' },
    'a Green Notice on the wrong person': { given: { groups: alertOf('green-notice', { 'alert.identity-correct': false }) }, expect: 'strong' },
    'a Blue Notice whose facts fit': {
      given: { facts: { 'trial.label-differs': false }, groups: alertOf('blue-notice', { ...sound, 'alert.identity-correct': true }) },
      expect: 'does-not-stand',
    },
  },
}
