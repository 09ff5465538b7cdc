import type { Ground } from '#core/law/ground.ts'
import { any, never, no, some, yes } from '#law/language.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheSilverPilot } from '#law/rules/in-force.ts'

const silverNotice = (answers = {}, groups = {}) => alertOf('silver-notice', answers, groups)

export const silver: Ground = {
  id: 'other-alerts.silver',
  article: 'other-alerts',
  role: 'ground',
  title: 'Silver Notice or diffusion: its own purpose',
  says: 'Silver alerts trace assets under a pilot framework outside the Rules on the Processing of Data; the Constitution and the general principles bind them all the same.',
  authority: [
    { provision: 'silver-framework-2025' },
    { provision: 'constitution-2' },
    { provision: 'constitution-3' },
    { provision: 'rpd-10-1' },
    { provision: 'rpd-11' },
    { provision: 'rpd-12' },
  ],
  inForce: sinceTheSilverPilot,
  alerts: { 'silver-notice': 'direct', 'silver-diffusion': 'direct' },
  strong: never,
  arguable: any(yes('dispute.private'), no('alert.describes-acts')),
  for: [
    { when: yes('dispute.private'), weight: 'medium', says: 'The assets are the object of a private dispute.' },
    { when: no('alert.describes-acts'), weight: 'medium', says: 'No act of the person is described that would connect the assets with a crime.' },
    { when: yes('dispute.parallel-proceedings'), weight: 'light', says: 'A civil court already deals with the assets.' },
    { when: some('charges', no('charge.personal-gain')), weight: 'light', says: 'No personal gain is shown.' },
  ],
  against: [
    { when: some('charges', yes('charge.personal-gain')), weight: 'heavy', says: 'Personal gain is evidenced.' },
    { when: no('dispute.private'), weight: 'medium', says: 'No private dispute is behind it. The measure is not coercive, and such records are mostly kept.' },
  ],
  discretion: 'Does tracing these assets serve a criminal case, or a claim?',
  independence: 2,
  provability: 1,
  rebuttal: {
    expect: 'The source will say that the alert restricts nobody.',
    answer:
      'It processes data on a named person’s property. That needs a purpose in conformity with INTERPOL’s aims, and data that are accurate and relevant to it.',
  },
  proof: ['The CCF’s reply on what the alert asks for', 'Pleadings and orders of the civil case on the assets'],
  decisions: [],
  examples: {
    'assets of a private dispute': { given: { facts: { 'dispute.private': true }, groups: silverNotice() }, expect: 'arguable' },
    'a Silver diffusion that describes no act': { given: { groups: alertOf('silver-diffusion', { 'alert.describes-acts': false }) }, expect: 'arguable' },
    'assets of a described crime': {
      given: { facts: { 'dispute.private': false }, groups: silverNotice({ 'alert.describes-acts': true }) },
      expect: 'does-not-stand',
    },
    'nothing is known': { given: { groups: silverNotice() }, expect: 'open' },
    'a Red Notice': { given: { facts: { 'dispute.private': true }, groups: redNotice() }, expect: 'not-applicable' },
  },
}
