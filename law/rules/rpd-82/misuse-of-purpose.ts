import type { Ground } from '#core/law/ground.ts'
import { all, any, compare, no, oneOf, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const returnDemanded = some('incidents', yes('incident.demands-return'))
const pressureOnFamily = some(
  'incidents',
  all(oneOf('incident.against', 'family', 'associates'), oneOf('incident.kind', 'threat', 'detention', 'harassment', 'summons')),
)
const pressed = yes('purpose.return-pressed-outside-law')

export const misuseOfPurpose: Ground = {
  id: 'rpd-82.misuse-of-purpose',
  article: 'rpd-82',
  role: 'ground',
  title: 'Alert used as a means of pressure',
  says: 'Data may serve only INTERPOL’s purposes; an alert used to force a return, or silence, outside the law serves another one.',
  authority: [
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'rpd-10-1' },
    { provision: 'constitution-2' },
  ],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: all(pressed, returnDemanded, no('purpose.extradition-sought')),
  arguable: any(pressed, returnDemanded),
  weak: pressureOnFamily,
  for: [
    { when: pressed, weight: 'heavy', says: 'The requesting state presses for a “voluntary” return in place of extradition.' },
    { when: returnDemanded, weight: 'heavy', says: 'In a recorded incident the person’s return or silence was demanded.' },
    { when: pressureOnFamily, weight: 'medium', says: 'Family or friends were put under pressure.' },
    { when: no('purpose.extradition-sought'), weight: 'medium', says: 'Extradition was never sought.' },
    { when: compare('purpose.states-that-released', 'at-least', 2), weight: 'light', says: 'Several states stopped and then freed the person.' },
  ],
  against: [
    { when: yes('purpose.extradition-sought'), weight: 'heavy', says: 'Extradition was sought, which is the lawful way.' },
    { when: no('purpose.return-pressed-outside-law'), weight: 'medium', says: 'No return outside the law is pressed.' },
  ],
  discretion: 'Do the incidents show that the alert serves pressure, or could they be ordinary police inquiries?',
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will call the contacts ordinary inquiries or deny them.',
    answer: 'The annexes show what was said to whom. An inquiry asks for information; these asked for a person to come back without a court.',
  },
  proof: [
    'Messages, call records and recordings, with translation',
    'Sworn statements of relatives, with restricted disclosure',
    'Reports of a police or body abroad that dealt with the incidents',
  ],
  decisions: [],
  examples: {
    'return demanded of the family, extradition never sought': {
      given: {
        facts: { 'purpose.return-pressed-outside-law': true, 'purpose.extradition-sought': false },
        groups: redNotice({}, { incidents: [{ 'incident.kind': 'call-to-return', 'incident.against': 'family', 'incident.demands-return': true }] }),
      },
      expect: 'strong',
    },
    'the same, but so far only the client’s word': {
      given: {
        facts: { 'purpose.return-pressed-outside-law': true, 'purpose.extradition-sought': false },
        groups: redNotice({}, { incidents: [{ 'incident.demands-return': { alleged: true } }] }),
      },
      expect: 'arguable',
    },
    'a return is pressed': { given: { facts: { 'purpose.return-pressed-outside-law': true }, groups: diffusion() }, expect: 'arguable' },
    'relatives were detained, nothing was demanded': {
      given: {
        facts: { 'purpose.return-pressed-outside-law': false },
        groups: redNotice({}, { incidents: [{ 'incident.kind': 'detention', 'incident.against': 'family', 'incident.demands-return': false }] }),
      },
      expect: 'weak',
    },
    'no pressure at all': {
      given: { facts: { 'purpose.return-pressed-outside-law': false }, groups: redNotice(), complete: ['incidents'] },
      expect: 'does-not-stand',
    },
    'whether there was pressure is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a Silver Notice has its own purpose': {
      given: { facts: { 'purpose.return-pressed-outside-law': true }, groups: alertOf('silver-notice') },
      expect: 'not-applicable',
    },
  },
}
