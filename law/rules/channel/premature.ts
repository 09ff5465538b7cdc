import type { Ground } from '#core/law/ground.ts'
import { all, is, no, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const noCharges = no('prosecution.charges-filed')

export const premature: Ground = {
  id: 'channel.premature',
  article: 'channel',
  role: 'ground',
  title: 'Requested too early',
  says: 'Data on a wanted person need charges and a valid warrant; a request made before there are any has neither basis nor purpose.',
  authority: [
    { provision: 'rpd-12' },
    { provision: 'rpd-83-2-b-ii', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-b-v', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-b-ii', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-97', alerts: ['diffusion'] },
  ],
  inForce: sinceTheRules,
  // That data must be relevant and have a purpose binds a diffusion of its own force.
  alerts: redAndDiffusion,
  strong: all(noCharges, no('prosecution.warrant-exists')),
  arguable: noCharges,
  weak: no('prosecution.investigation-complete'),
  for: [
    { when: noCharges, weight: 'heavy', says: 'No charges had been filed when the data were requested.' },
    { when: no('prosecution.investigation-complete'), weight: 'light', says: 'The investigation was not complete.' },
    { when: is('alert.wanted-for', 'questioning'), weight: 'medium', says: 'The person is wanted only for questioning or as a witness.' },
  ],
  against: [
    { when: yes('prosecution.warrant-exists'), weight: 'medium', says: 'There is a warrant; in many states charges follow only after the arrest.' },
    { when: some('warrants', is('warrant.validity', 'valid')), weight: 'medium', says: 'A warrant is valid today.' },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that its law brings charges only once the person is before the court.',
    answer:
      'Then there must at least be a decision that accuses the person of described acts. Where there was none, the data served an inquiry and not an arrest.',
  },
  proof: ['The date of the request or of the alert', 'The date and text of the charges, if any', 'The file of the investigation as far as it can be had'],
  decisions: [],
  examples: {
    'neither charges nor a warrant': {
      given: { facts: { 'prosecution.charges-filed': false, 'prosecution.warrant-exists': false }, groups: redNotice() },
      expect: 'strong',
    },
    'no charges, but a warrant': {
      given: { facts: { 'prosecution.charges-filed': false, 'prosecution.warrant-exists': true }, groups: diffusion() },
      expect: 'arguable',
    },
    'charges filed in an open investigation': {
      given: { facts: { 'prosecution.charges-filed': true, 'prosecution.investigation-complete': false }, groups: redNotice() },
      expect: 'weak',
    },
    'charges filed after the investigation': {
      given: { facts: { 'prosecution.charges-filed': true, 'prosecution.investigation-complete': true }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'the state of the case is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a Blue Notice belongs to an investigation': {
      given: { facts: { 'prosecution.charges-filed': false }, groups: alertOf('blue-notice') },
      expect: 'not-applicable',
    },
  },
}
