import { type Phrase, phrase } from '#templates/parts/phrase.ts'

/** Words on a decision and the fact that came to light after it, for both steps of revision. */
export const englishNewFact = {
  heading: 'The decision and the new fact',
  decision: 'Decision.',
  found: (day: Phrase, reference: Phrase, finding: string) => phrase`By its decision of ${day} (${reference}) the Commission found ${finding}.`,
  decided: (day: Phrase, reference: Phrase) => phrase`The Commission decided on ${day} (${reference}).`,
  findings: {
    compliant: 'that the data comply with INTERPOL’s rules',
    'compliant-with-update': 'that the data comply with an addendum',
    'compliant-extract-removed': 'that the data comply without a public extract',
    'compliant-on-condition': 'that the data comply once information is supplied',
  } as { readonly [outcome: string]: string },
  reasoning: (paragraph: Phrase, words: Phrase) => phrase`The fact bears on paragraph ${paragraph}, which reads: “${words}”.`,
  paragraph: (paragraph: Phrase) => phrase`The fact bears on paragraph ${paragraph}.`,
  fact: 'New fact.',
  kinds: {
    'extradition-refused': 'Extradition of the applicant was refused.',
    'protection-granted': 'The applicant was granted protection.',
    abduction: 'The applicant was abducted, or an attempt was made.',
    'case-ended': 'The case against the applicant has ended.',
    'court-finding': 'A court or another body has made a finding on the case.',
    'evidence-found': 'Evidence was found that was out of reach before.',
  } as { readonly [kind: string]: string },
  discovery: 'Discovery.',
  discovered: (day: Phrase) => phrase`The fact was discovered on ${day}.`,
  inTime: (article: Phrase, within: Phrase) => phrase`The application is made ${within} (${article} of the Statute).`,
  wasInTime: (article: Phrase, within: Phrase, day: Phrase) => phrase`The application was made on ${day}, ${within} (${article} of the Statute).`,
  notBefore: 'Why not before.',
  effect: 'What it changes',
  existed: {
    fact: 'The fact existed when the Commission decided.',
    situation: 'The fact came after the decision. It reveals a situation that existed when the Commission decided.',
    neither: 'The fact came after the decision.',
  } as { readonly [existed: string]: string },
  submits: {
    fact: 'The applicant could not put it forward then. It meets the article on any reading.',
    situation: 'It bears on the reasons given, and the applicant submits that the article covers it.',
    neither: 'It bears on the reasons given, and the data are still processed. The applicant submits that the article covers it.',
  } as { readonly [existed: string]: string },
  test: (article: Phrase, quote: Phrase) => phrase`Applications for revision ${quote} (${article} of the Statute).`,
  notes: {
    noDecision: 'No decision that kept the data is recorded. Record its reference, its day and its outcome, and attach it.',
    noFact: 'No new fact is recorded. Without one the application fails.',
    noDiscovery: 'The day of discovery is missing. The six months cannot be counted without it, and it needs an exhibit of its own.',
    unprovenDiscovery: 'No exhibit shows the day of discovery. Without one the application stands on the client’s word.',
    due: (day: string, end: string) => `File by ${day}. Counted from the day of discovery the six months end on ${end}; no rule on weekends is known.`,
    outOfTime: (end: string) =>
      `The six months ended on ${end}. Out of time the application fails, unless it can be shown that the fact was discovered later. The sentence on time is left out.`,
    unsureTime: 'The day of discovery is not known exactly: the sentence on time is left out where the six months may be over.',
    earlierKnown: 'A fact that was known, or could have been put forward, before the decision does not count.',
    notExisting:
      'The sources disagree whether a fact that arose after the decision is enough. The paper pleads that it is; record whether the situation it reveals existed at the time.',
    existedUnknown:
      'It is not recorded whether the fact existed when the Commission decided. The sources disagree on facts that arose later: record it, so that both readings are met.',
    noParagraph: 'It is not recorded which paragraph of the decision the fact meets. A fact that meets no reason could not have changed the result.',
  },
}

export type NewFactWords = typeof englishNewFact
