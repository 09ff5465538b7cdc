import type { Ground } from '#core/law/ground.ts'
import { all, any, includes, is, no, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads } from '#law/rules/constitution-3/heads.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const spoken = any(yes('charge.speech'), is('charge.offence', 'speech'))
const peaceful = any(no('charge.incitement'), no('charge.link-to-violence'))
const violent = any(yes('charge.incitement'), yes('charge.link-to-violence'), yes('charge.violence'))

export const speech: Ground = {
  id: 'constitution-3.speech',
  article: 'constitution-3',
  role: 'ground',
  title: 'Speech',
  says: 'Words, writings and protest that neither incite violence nor stand in a close link to it are no matter for INTERPOL.',
  authority: [{ provision: 'constitution-3' }, { provision: 'rpd-34-3' }, { provision: 'udhr-19' }, { provision: 'constitution-2' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: some('charges', all(spoken, peaceful)),
  arguable: some('charges', spoken),
  unless: some('charges', all(spoken, violent)),
  for: [
    { head: heads.offence, when: some('charges', spoken), weight: 'heavy', says: 'The acts charged are speech.' },
    { head: heads.offence, when: some('charges', all(spoken, no('charge.incitement'))), weight: 'heavy', says: 'The words incite no violence.' },
    {
      head: heads.offence,
      when: some('charges', all(spoken, no('charge.link-to-violence'))),
      weight: 'medium',
      says: 'No close link to violent acts is shown.',
    },
    {
      head: heads.person,
      when: any(
        includes('person.roles', 'journalist'),
        includes('person.roles', 'activist'),
        includes('person.roles', 'religious-figure'),
        includes('person.roles', 'academic'),
      ),
      weight: 'medium',
      says: 'Speaking in public is the person’s work or calling.',
    },
  ],
  against: [
    { head: heads.offence, when: some('charges', all(spoken, violent)), weight: 'heavy', says: 'The words incite violence, or are closely tied to it.' },
    { head: heads.offence, when: some('charges', is('charge.nature', 'ordinary')), weight: 'light', says: 'An ordinary-law charge stands beside it.' },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will call the words extremism, false information or incitement.',
    answer: 'Labels do not decide. It is for the source to quote the passage that calls for violence and to name the act to which it led.',
  },
  proof: ['The texts, recordings or posts themselves, with translation', 'The charge, to show which words it rests on'],
  decisions: [],
  examples: {
    'articles that incite no violence': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'speech', 'charge.incitement': false }] }) },
      expect: 'strong',
    },
    'speech under another label, with no link to violence': {
      given: { groups: diffusion({}, { charges: [{ 'charge.offence': 'terrorism', 'charge.speech': true, 'charge.link-to-violence': false }] }) },
      expect: 'strong',
    },
    'speech, and the texts were not yet read': { given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'speech' }] }) }, expect: 'arguable' },
    'the words incite violence': {
      given: { groups: redNotice({}, { charges: [{ 'charge.speech': true, 'charge.incitement': true }] }) },
      expect: 'does-not-stand',
    },
    'no charge is about speech': {
      given: { groups: redNotice({}, { charges: [{ 'charge.offence': 'fraud', 'charge.speech': false }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the charges are not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
