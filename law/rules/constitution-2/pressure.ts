import type { Ground } from '#core/law/ground.ts'
import { all, any, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const pressed = yes('purpose.return-pressed-outside-law')
const demanded = some('incidents', yes('incident.demands-return'))
const harsh = oneOf('incident.kind', 'threat', 'detention', 'harassment', 'visit')
const harshOnFamily = some('incidents', all(harsh, oneOf('incident.against', 'family', 'associates')))
const anyIncident = some('incidents', oneOf('incident.against', 'client', 'family', 'associates'))

export const pressure: Ground = {
  id: 'constitution-2.pressure',
  article: 'constitution-2',
  role: 'support',
  title: 'Pressure and reprisals',
  says: 'Pressure on the person or the family in place of extradition shows a purpose that INTERPOL does not serve, and a risk under Article 2.',
  authority: [
    { provision: 'constitution-2' },
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'rpd-10-1' },
  ],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: all(pressed, some('incidents', all(harsh, yes('incident.demands-return')))),
  arguable: any(pressed, demanded, harshOnFamily),
  weak: anyIncident,
  for: [
    { when: pressed, weight: 'heavy', says: 'The requesting state presses for a “voluntary” return.' },
    { when: demanded, weight: 'heavy', says: 'The person’s return or silence was demanded.' },
    { when: harshOnFamily, weight: 'medium', says: 'Relatives or friends were threatened, detained, harassed or visited.' },
  ],
  against: [
    { when: yes('purpose.extradition-sought'), weight: 'medium', says: 'Extradition was sought, which is the lawful way.' },
    { when: some('incidents', no('incident.demands-return')), weight: 'light', says: 'In an incident nothing was demanded.' },
  ],
  independence: 1,
  provability: 1,
  rebuttal: {
    expect: 'The source will deny the incidents or call them ordinary inquiries.',
    answer: 'The incidents are dated and told one by one. An inquiry seeks information; a demand to come back outside any court does not.',
  },
  proof: [
    'Messages and call records, with translation',
    'Dated statements of those concerned, with restricted disclosure',
    'Reports of police or bodies abroad',
  ],
  decisions: [],
  examples: {
    'a relative detained to force a return': {
      given: {
        facts: { 'purpose.return-pressed-outside-law': true },
        groups: redNotice({}, { incidents: [{ 'incident.kind': 'detention', 'incident.against': 'family', 'incident.demands-return': true }] }),
      },
      expect: 'strong',
    },
    'return demanded, so far only the client’s word': {
      given: { groups: diffusion({}, { incidents: [{ 'incident.kind': 'call-to-return', 'incident.demands-return': { alleged: true } }] }) },
      expect: 'arguable',
    },
    'relatives threatened, nothing demanded': {
      given: {
        groups: alertOf('blue-notice', {}, { incidents: [{ 'incident.kind': 'threat', 'incident.against': 'family', 'incident.demands-return': false }] }),
      },
      expect: 'arguable',
    },
    'a summons of the person only': {
      given: {
        facts: { 'purpose.return-pressed-outside-law': false },
        groups: redNotice({}, { incidents: [{ 'incident.kind': 'summons', 'incident.against': 'client', 'incident.demands-return': false }] }),
      },
      expect: 'weak',
    },
    'no pressure': {
      given: { facts: { 'purpose.return-pressed-outside-law': false }, groups: redNotice(), complete: ['incidents'] },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
