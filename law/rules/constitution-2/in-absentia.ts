import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const tried = yes('trial.in-absentia')
const underWay = yes('trial.under-way-in-absentia')
const fledKnowingly = all(is('conduct.left', 'fled'), yes('trial.notified'))

export const inAbsentia: Ground = {
  id: 'constitution-2.in-absentia',
  article: 'constitution-2',
  role: 'ground',
  title: 'Trial in absence',
  says: 'A trial in absence is no breach by itself; one without notice and without a right to a full retrial can be.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'udhr-10' }, { provision: 'udhr-11-1' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: all(tried, no('trial.notified'), no('trial.retrial')),
  arguable: any(all(any(tried, underWay), no('trial.notified')), all(tried, any(no('trial.retrial'), no('trial.counsel')))),
  weak: any(tried, underWay),
  unless: any(yes('trial.retrial'), fledKnowingly),
  for: [
    { when: all(tried, no('trial.notified')), weight: 'heavy', says: 'The person was tried in absence without knowing of it.' },
    { when: no('trial.retrial'), weight: 'heavy', says: 'There is no right to a full retrial.' },
    { when: no('trial.counsel'), weight: 'medium', says: 'The person had no counsel of choice.' },
    { when: underWay, weight: 'light', says: 'A trial in absence is under way.' },
  ],
  against: [
    { when: yes('trial.retrial'), weight: 'heavy', says: 'A full retrial is open to the person.' },
    { when: fledKnowingly, weight: 'heavy', says: 'The person knew of the case and left.' },
    { when: all(tried, yes('trial.notified')), weight: 'heavy', says: 'The person knew of the trial in time.' },
    { when: tried, weight: 'medium', says: 'Data were kept in a published decision on a trial in absence; no such case is certain.' },
  ],
  discretion: 'Does the right to a retrial exist in practice, for this person and on this charge, or only on paper?',
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that the summons was served at the last known address and that the judgment can be challenged.',
    answer:
      'Notice counts when it reaches the person. A remedy counts when it leads to a new decision on the facts with the accused present; the source must name the provision.',
  },
  proof: [
    'The summons and the proof of service',
    'The judgment, on who was present and who defended',
    'The provision on retrial, with an opinion on how it is applied',
  ],
  decisions: ['ccf-2018-2'],
  examples: {
    'neither notice nor retrial': {
      given: { facts: { 'trial.in-absentia': true, 'trial.notified': false, 'trial.retrial': false }, groups: redNotice() },
      expect: 'strong',
    },
    'not notified, retrial unknown': { given: { facts: { 'trial.in-absentia': true, 'trial.notified': false }, groups: diffusion() }, expect: 'arguable' },
    'no retrial, so far only the client’s word': {
      given: { facts: { 'trial.in-absentia': true, 'trial.notified': false, 'trial.retrial': { alleged: false } }, groups: redNotice() },
      expect: 'arguable',
    },
    'tried in absence, and no more is known': { given: { facts: { 'trial.in-absentia': true }, groups: redNotice() }, expect: 'weak' },
    'a retrial is open': {
      given: { facts: { 'trial.in-absentia': true, 'trial.notified': false, 'trial.retrial': true }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'left after learning of the case': {
      given: { facts: { 'trial.in-absentia': true, 'trial.notified': true, 'conduct.left': 'fled', 'trial.retrial': false }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'not tried in absence': {
      given: { facts: { 'trial.in-absentia': false, 'trial.under-way-in-absentia': false }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
