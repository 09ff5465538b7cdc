import { englishNewFact } from '#templates/parts/en/new-fact.ts'
import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Application for revision: summary of the new fact',
  fact: englishNewFact,
  box: {
    type: 'Type of request',
    revision: (language: Phrase) => phrase`Revision, in ${language}`,
    reference: 'Decision',
    of: (reference: Phrase, day: Phrase) => phrase`${reference}, of ${day}`,
  },
  ground: (heading: Words, sources: Words) => phrase`${heading} (${sources}).`,
  grounds: 'On the fact these grounds stand (“RPD”: the Rules on the Processing of Data).',
  relief: 'Relief and confidentiality',
  asks: (article: Phrase, rule: Phrase) => phrase`Under ${article} of the Statute and ${rule} of the Operating Rules the applicant asks the Commission:`,
  items: {
    admit: 'to find the application admissible and to invite the full argument;',
    revise: 'to revise the decision and to find that the data do not comply;',
    delete: 'to have them deleted, or else the new fact recorded in an addendum; and',
    certificate: 'to have all bureaus told, and to confirm the result in writing.',
  },
  notes: {
    length: 'Two pages are the most the Commission accepts for the summary. Full argument follows only on its invitation.',
    noGround: 'No ground rests on the new fact so far. The fact must carry one that could have changed the decision.',
    oneType: 'File it as a revision and nothing else: a submission is of one type.',
    attach: 'Attach the decision, the document of the new fact and the proof of the day of discovery.',
  },
}

export type SummaryWords = typeof english
