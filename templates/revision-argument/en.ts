import { english as deletion } from '#templates/deletion-request/en/index.ts'
import { englishNewFact } from '#templates/parts/en/new-fact.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Application for revision: argument',
  fact: englishNewFact,
  /** Facts, grounds and replies are said as in the request for deletion. */
  deletion,
  box: {
    type: 'Type of request',
    revision: (language: Phrase) => phrase`Revision, argument on invitation, in ${language}`,
    application: 'Application',
    decision: 'Decision',
    of: (reference: Phrase, day: Phrase) => phrase`${reference}, of ${day}`,
    invited: 'Invited on',
    due: 'To be sent by',
  },
  scope:
    'This argument follows the Commission’s invitation. It is limited to the new fact; all else stands as it was put forward. “RPD” means the Rules on the Processing of Data, “the Constitution” that of INTERPOL, and “the Statute” that of the Commission.',
  relief: 'Relief',
  asks: 'The applicant asks the Commission:',
  items: {
    revise: (day: Phrase) => phrase`to revise its decision of ${day};`,
    find: (alert: string) => `to find, on the facts now known, that the processing of ${alert} does not comply with INTERPOL’s rules;`,
    delete: 'to have these data deleted or, in the alternative, to have the new fact recorded in an addendum;',
    inform: 'to have all National Central Bureaus told, with the request that they clear or complete their national copies;',
    certificate: 'to confirm the result in writing, in a form that can be shown to authorities;',
    ruling: 'should the source withdraw the data first, to rule all the same, or to record why it does not; and',
    retain: 'to keep this submission available to the General Secretariat, should data be requested again on the same facts.',
  },
  confidentiality: 'Confidentiality',
  notes: {
    notInvited: 'No invitation is recorded. Full argument is sent only when the Commission asks for it: send the summary first.',
    limit:
      'Ten pages are the most the Commission accepts for a summary of arguments. Whether the limit also holds on invitation was not found: what the invitation says comes first.',
    noGround: 'No ground rests on the new fact. The argument has nothing to carry it.',
    left: (titles: string) => `Not argued here: ${titles}. Choose one to argue it in their place, if the new fact bears on it.`,
  },
}

export type ArgumentWords = typeof english
