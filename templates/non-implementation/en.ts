import { isEmpty, type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Decision not carried out',
  box: {
    reference: 'CCF reference',
    decision: 'Decision of',
    notified: 'Notified on',
    expected: 'To be carried out by',
    expectedDay: (day: string) => `${day} (both months of the Statute counted from the decision)`,
  },
  decision: 'The decision',
  found: (day: Phrase, reference: Phrase, finding: string) => phrase`By its decision of ${day} (${reference}) the Commission found ${finding}.`,
  foundUnknown: (day: Phrase, reference: Phrase) => phrase`The Commission decided on ${day} (${reference}).`,
  findings: {
    'non-compliant': 'that the data do not comply with INTERPOL’s rules',
    'compliant-with-update': 'that the data comply only with an addendum',
    'compliant-extract-removed': 'that the data comply only without a public extract',
    'compliant-on-condition': 'that the data comply only once information is supplied',
    'withdrawn-by-source': 'that the source had withdrawn the data',
  } as { readonly [outcome: string]: string },
  notified: (day: Phrase) => phrase`It was notified on ${day}.`,
  clocks: (sending: Phrase, carryingOut: Phrase) =>
    phrase`As the applicant understands the Statute, a decision goes to the General Secretariat within a month (${sending}) and is carried out within a month of its receipt there (${carryingOut}).`,
  passed: (day: string, asOf: string) =>
    phrase`Counted from the day of the decision, both months ended on ${day}. On ${asOf} no confirmation that it was carried out is on the applicant’s file.`,
  ahead: (day: string) => phrase`Counted from the day of the decision, both months end on ${day}.`,
  unconfirmed: 'No confirmation that it was carried out is on the applicant’s file.',
  confirmed: (day: Phrase) => phrase`It was confirmed that the decision was carried out on ${day}. What follows shows that the data are still met with.`,
  confirmedOnly: (day: Phrase) => phrase`It was confirmed that the decision was carried out on ${day}.`,
  incidents: 'What happened since',
  noIncident: 'No event is relied on. The applicant asks because the time has passed.',
  at: (day: Phrase, place: Phrase, state: Phrase) => phrase`On ${day}, ${place}in ${state}, `,
  placed: (place: Phrase) => phrase`at ${place}, `,
  kinds: {
    arrest: (by: Phrase) => phrase`the applicant was arrested${by}.`,
    'border-stop': (by: Phrase) => phrase`the applicant was stopped at the border${by}.`,
    'visa-refusal': (by: Phrase) => phrase`the applicant was refused a visa or a permit${by}.`,
    'bank-refusal': (by: Phrase) => (isEmpty(by) ? phrase`the applicant was refused by a bank.` : phrase`the applicant was refused${by}.`),
    'public-extract': (_by: Phrase) => phrase`an extract of the data was still public.`,
    other: (by: Phrase) => phrase`the data were relied on${by}.`,
  } as { readonly [kind: string]: (by: Phrase) => Phrase },
  by: (authority: Phrase) => phrase` by ${authority}`,
  quoted: (words: Phrase) => phrase`The words used were: “${words}”.`,
  asks: 'What is asked',
  asksFor: 'The applicant asks the Commission:',
  confirm: {
    deletion: 'to have the General Secretariat confirm whether the data were deleted from all its files, and on which day;',
    change: 'to have the General Secretariat confirm whether the decision was carried out, in which words, and on which day;',
    withdrawal: 'to have the General Secretariat confirm whether the data are still in any of its files;',
  },
  seeToIt: 'if not, to see that it is carried out now, and to name the day;',
  remind: 'to have all National Central Bureaus reminded to clear their national copies;',
  remindFirst: (states: Words) => phrase`to have all National Central Bureaus reminded to clear their national copies, first of all that of ${states};`,
  remindChange: 'to have all National Central Bureaus told of the change;',
  extract: 'to see that no extract stands on the public site;',
  again: 'to say whether data on the same facts were recorded again since, in whatever form; and',
  certificate: 'to issue a written confirmation that can be shown to authorities.',
  changeLast: 'to confirm this to the applicant in writing.',
  confidentiality: 'Confidentiality',
  eventsToBureau:
    'The bureau of the State where an event happened may be told of it, as far as it must know to clear its files. The source of the data is not to be told of these events at all.',
  notes: {
    notPassed: (day: string) =>
      `Both months end on ${day} and have not passed: do not send this letter yet, unless an event has shown that the data still stand.`,
    noDecision: 'No decision that leaves something to carry out is recorded. Record its reference, its day and its outcome.',
    noIncident: 'No event after the decision is recorded: the letter rests on the passing of time alone, and asks only for a confirmation.',
    noExhibit: 'An event is told without an exhibit. A note made on the same day is better than none.',
    nationalFile:
      'A national warrant or a file of the state’s own survives INTERPOL’s deletion, and databases follow slowly; about three months is said of the United States. Ask first whose data were shown.',
    level: 'The letter names the day and the place of each event to the Commission. Decide with the client whether the bureau there may be told.',
    months: 'The two months were read in secondary sources that disagree on the articles. They are targets.',
    confirmed: 'The decision is recorded as carried out: the letter is about national copies and new entries, not about the decision.',
  },
}

export type NonImplementationWords = typeof english
