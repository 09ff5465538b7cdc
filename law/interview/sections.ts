import type { Ask, Section } from '#core/interview/section.ts'
import type { Facts } from '#core/law/fact.ts'
import { applicant, request, submitter } from '#law/facts/applicant.ts'
import { revision } from '#law/facts/ccf.ts'
import { conduct, disclosure, urgency } from '#law/facts/conduct.ts'
import { dispute, family } from '#law/facts/dispute.ts'
import { extinction, sentence } from '#law/facts/extinction.ts'
import type { catalogue } from '#law/facts/index.ts'
import { matter } from '#law/facts/matter.ts'
import { person } from '#law/facts/person.ts'
import { politics } from '#law/facts/politics.ts'
import { coAccused } from '#law/facts/positions.ts'
import { purpose } from '#law/facts/purpose.ts'
import { rights } from '#law/facts/rights.ts'
import { trial } from '#law/facts/trial.ts'
import { prosecution } from '#law/facts/warrant.ts'
import type { GroupId } from '#law/language.ts'

type SingleId = keyof (typeof catalogue)['facts']
const the = (...facts: readonly SingleId[]): readonly Ask[] => facts.map(fact => ({ fact }))
const list = (group: GroupId): Ask => ({ group })
/** All facts of a topic in the order of the catalogue, so that a new one finds its section by itself. */
const all = (topic: Facts, ...but: readonly SingleId[]): readonly Ask[] =>
  Object.keys(topic)
    .filter(fact => !but.some(left => left === fact))
    .map(fact => ({ fact }))

const identity = [
  'applicant.family-name',
  'applicant.forenames',
  'applicant.sex',
  'applicant.born-on',
  'applicant.born-in',
  'applicant.parents',
  'applicant.nationalities',
  'applicant.nationality-relation',
] as const satisfies readonly SingleId[]
const aroundTheAlert = [
  'matter.alerts',
  'matter.requesting-states',
  'matter.only-other-databases',
  'matter.other-requests-untouched',
  'matter.data-blocked',
  'matter.published-after-questions',
  'matter.forwarded-then-warned',
  'matter.referred-with-new-information',
] as const satisfies readonly SingleId[]

/** The whole interview in the order in which a lawyer works. */
export const sections: readonly Section[] = [
  {
    id: 'alert',
    title: 'The alert',
    why: 'Which message INTERPOL holds, and what exactly it says, decides which rules apply.',
    asks: [list('alerts'), ...the(...aroundTheAlert)],
  },
  {
    id: 'person',
    title: 'The person',
    why: 'INTERPOL searches by names and dates, and a person’s role can change what the case is about.',
    asks: [...the(...identity), list('names'), ...all(person)],
  },
  {
    id: 'charges',
    title: 'Warrant and charges',
    why: 'An alert needs a valid warrant and an offence that is serious enough and not excluded.',
    asks: [...all(prosecution), list('warrants'), list('charges')],
  },
  {
    id: 'dispute',
    title: 'Business and family disputes',
    why: 'INTERPOL does not publish Red Notices for private disputes and family matters.',
    asks: [...all(dispute), ...all(family)],
  },
  {
    id: 'politics',
    title: 'Politics',
    why: 'INTERPOL may not act in cases of a mainly political, military, religious or racial character.',
    asks: [...all(politics), list('positions')],
  },
  {
    id: 'rights',
    title: 'Rights and trial',
    why: 'INTERPOL must respect human rights, so torture, an unfair trial or danger to life count.',
    asks: [...all(rights), ...all(trial)],
  },
  {
    id: 'protection',
    title: 'Protection',
    why: 'Data of the state a refugee fled from are to be deleted once the status is confirmed.',
    asks: [list('protections')],
  },
  {
    id: 'extradition',
    title: 'Extradition and court cases',
    why: 'What courts of other countries decided can show that the alert has lost its purpose.',
    asks: [list('extraditions'), list('proceedings'), ...all(coAccused)],
  },
  {
    id: 'purpose',
    title: 'Purpose and pressure',
    why: 'An alert is there to have a person extradited; used for anything else, it is misused.',
    asks: [...all(purpose), list('incidents')],
  },
  {
    id: 'extinction',
    title: 'Sentence and end of the case',
    why: 'A case that is over, too old or almost served no longer carries an alert.',
    asks: [...all(sentence), ...all(extinction)],
  },
  {
    id: 'ccf',
    title: 'Earlier steps before the CCF',
    why: 'What was asked and decided before decides what can be asked now, and by when.',
    asks: [list('ccf'), ...all(matter, ...aroundTheAlert), ...all(revision)],
  },
  {
    id: 'applicant',
    title: 'Applicant, representative and mandate',
    why: 'A request is turned down without reading it when the identity paper or the power of attorney is not in order.',
    asks: [...all(applicant, ...identity), ...all(submitter), ...all(request)],
  },
  {
    id: 'conduct',
    title: 'Conduct, urgency and secrecy',
    why: 'How the client behaved, what cannot wait, and what the other state must never learn.',
    asks: [...all(conduct), ...all(urgency), ...all(disclosure), list('events')],
  },
  {
    id: 'stops',
    title: 'After a decision',
    why: 'A stop after deletion shows where old data are still kept.',
    asks: [list('stops')],
  },
  {
    id: 'later-papers',
    title: 'Later papers',
    why: 'What a request for correction or a later letter to the CCF is made of.',
    office: true,
    asks: [list('corrections'), list('supplements')],
  },
  {
    id: 'ledger',
    title: 'Submissions and messages',
    why: 'The record of what was sent to the CCF and what came back, with the dates that run from it.',
    office: true,
    asks: [list('submissions'), list('messages')],
  },
]
