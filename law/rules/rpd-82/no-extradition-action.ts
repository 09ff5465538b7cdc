import { day } from '#core/civil-date.ts'
import type { Ground } from '#core/law/ground.ts'
import { all, any, compare, is, monthsPassed, no, oneOf, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const known = is('purpose.location-known', 'known')
const neverSought = no('purpose.extradition-sought')
const admitted = yes('purpose.officials-admit-impossible')
/** A working line, not a rule: no provision fixes a time. */
const forTwoYears = any(compare('purpose.months-without-request', 'at-least', 24), monthsPassed('purpose.location-known-since', 24))
const idle = { 'purpose.location-known': 'known', 'purpose.extradition-sought': false }

export const noExtraditionAction: Ground = {
  id: 'rpd-82.no-extradition-action',
  article: 'rpd-82',
  role: 'ground',
  title: 'Location known, extradition not sought',
  says: 'An alert for arrest serves extradition; where the state knows the location and does not act, that purpose is in doubt. This alone almost never deletes.',
  authority: [
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-84-b', alerts: ['red-notice'] },
    { provision: 'rpd-81', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'rpd-10-1' },
  ],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: all(known, neverSought, admitted),
  arguable: all(
    any(known, admitted),
    neverSought,
    any(
      admitted,
      forTwoYears,
      yes('purpose.no-legal-basis'),
      some('extraditions', yes('extradition.ended-by-inaction')),
      compare('purpose.states-that-released', 'at-least', 2),
    ),
  ),
  weak: all(oneOf('purpose.location-known', 'known', 'general'), neverSought),
  for: [
    { when: admitted, weight: 'heavy', says: 'Officials have admitted that extradition cannot or will not be pursued.' },
    { when: forTwoYears, weight: 'medium', says: 'At least two years have passed without a request.' },
    {
      when: some('extraditions', yes('extradition.ended-by-inaction')),
      weight: 'medium',
      says: 'An extradition case ended because the requesting state did nothing.',
    },
    { when: compare('purpose.states-that-released', 'at-least', 2), weight: 'medium', says: 'Several states stopped and then freed the person.' },
    { when: yes('conduct.location-declared'), weight: 'light', says: 'The authorities knew where the person was.' },
  ],
  against: [
    {
      when: known,
      weight: 'medium',
      says: 'The purpose is arrest for extradition, not only location. In most published decisions on this point the data were kept.',
    },
    { when: yes('purpose.still-pursuing'), weight: 'heavy', says: 'The requesting state shows that it still pursues the case.' },
    {
      when: yes('purpose.nationals-not-extradited'),
      weight: 'medium',
      says: 'The state of residence does not extradite its nationals, so a missing request shows little.',
    },
    { when: yes('purpose.fled-extradition'), weight: 'medium', says: 'The person fled from extradition proceedings.' },
  ],
  discretion: 'Does the time without a request, with all else, show that extradition is not wanted? No provision fixes a number of months.',
  independence: 1,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that the alert serves arrest in any country and that a request will follow.',
    answer: 'The rule asks for a purpose that is real now. The source can show it by one document: a request, or a reason why none was made in this time.',
  },
  proof: [
    'Registration or residence papers that show the location was known, and since when',
    'Letters to and from the requesting state',
    'Public statements of officials',
    'Court records of each arrest and release',
  ],
  decisions: ['ccf-135th-session-2026', 'ccf-2018-1', 'ccf-2018-15', 'ccf-2017-3', 'ccf-2017-10', 'ccf-2018-2', 'ccf-2018-5'],
  examples: {
    'location known, never sought, officials admit it': {
      given: { facts: { ...idle, 'purpose.officials-admit-impossible': true }, groups: redNotice() },
      expect: 'strong',
    },
    'location known for 24 months': {
      given: { asOf: day('2026-06-01'), facts: { ...idle, 'purpose.location-known-since': '2024-06-01' }, groups: redNotice() },
      expect: 'arguable',
    },
    'location known for a day less than 24 months': {
      given: { asOf: day('2026-05-31'), facts: { ...idle, 'purpose.location-known-since': '2024-06-01' }, groups: redNotice() },
      expect: 'weak',
    },
    'location known and no more': { given: { facts: idle, groups: redNotice() }, expect: 'weak' },
    'extradition was sought': { given: { facts: { 'purpose.extradition-sought': true }, groups: redNotice() }, expect: 'does-not-stand' },
    'the location is not known': {
      given: { facts: { ...idle, 'purpose.location-known': 'unknown', 'purpose.officials-admit-impossible': false }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'whether extradition was sought is not known': { given: { facts: { 'purpose.location-known': 'known' }, groups: redNotice() }, expect: 'open' },
    'a diffusion is judged by its own purpose': {
      given: { facts: { ...idle, 'purpose.months-without-request': 36 }, groups: diffusion() },
      expect: 'arguable',
    },
    'a Green Notice seeks no extradition': { given: { facts: idle, groups: alertOf('green-notice') }, expect: 'not-applicable' },
  },
}
