import { english as deletion } from '#templates/deletion-request/en/index.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Submission before any data are known',
  /** Grounds, replies and protection of information are said as in the request for deletion. */
  deletion,
  box: {
    caption: 'The request',
    type: 'Type of request',
    deletion: 'Deletion, should data be held; otherwise transmission and retention',
    data: 'Data feared',
    source: 'Expected source',
    bureau: (state: Phrase) => phrase`National Central Bureau of ${state}`,
    earlier: 'Earlier CCF references',
    noneEarlier: 'None',
  },
  purpose: (statute: Phrase) =>
    phrase`Should INTERPOL’s files hold data on the applicant from the source named, the applicant asks the Commission to have them deleted (${statute} of the Statute of the Commission). Should they hold none, the applicant asks that this submission be passed to the General Secretariat and kept.`,
  terms:
    'In this submission “RPD” means INTERPOL’s Rules on the Processing of Data, “the Constitution” its Constitution and “the Statute” the Statute of the Commission.',
  noRuling: 'The applicant does not ask for a ruling on data that do not exist.',
  fear: 'Why data are to be expected',
  signs: {
    requested: phrase`A notice has been requested and is not yet published.`,
    warrant: 'There is a warrant against the applicant.',
    charges: 'Charges have been brought.',
    noData: (day: Phrase) => phrase`On ${day} the Commission answered that INTERPOL’s files hold no data on the applicant.`,
  },
  charge: 'What they would rest on',
  expectedCharge: (charges: Phrase, one: boolean) =>
    one ? phrase`The charge to be expected is ${charges}.` : phrase`The charges to be expected are ${charges}.`,
  conditional: 'Why they would breach the rules',
  noneKnown: 'No data are known to the applicant.',
  frame:
    'The grounds below are put forward for the case that data on these facts are held or are recorded later. Where they speak of “the data” or “the alert”, such data are meant.',
  review: (articles: Phrase) =>
    phrase`The General Secretariat reviews a notice before it is published (${articles}). What is put forward here can be taken into account in that review. A diffusion goes from bureau to bureau; for it the applicant asks that the submission be considered as soon as it is recorded.`,
  relief: 'Relief',
  ifHeld: 'Should data be held, the applicant asks the Commission:',
  held: [
    'to find that their processing does not comply with INTERPOL’s rules, and to have them deleted;',
    'to have all National Central Bureaus told, with the request that they clear their national copies; and',
    'to confirm this in writing, in a form that can be shown to authorities.',
  ],
  ifNone: 'Should none be held, the applicant asks the Commission:',
  none: [
    'to confirm this in writing;',
    'to pass this submission to the General Secretariat, to be taken into account should a notice be requested, or a diffusion or other data be recorded, on these facts;',
    'to keep it available for that purpose; and',
    'not to consult or tell any National Central Bureau of it: where no data are held there is nothing to ask about.',
  ],
  notes: {
    freezes:
      'It freezes nothing and blocks nothing. The Commission passes it on, and the General Secretariat may take it into account. There is no ruling, no watch and no guarantee: tell the client so in these words.',
    portal: 'The Portal has no category for it. File it as a request for deletion; the first paragraph pleads in the alternative.',
    diffusion: 'A diffusion goes straight from bureau to bureau. This paper may come too late for one.',
    source: 'If data turn out to exist, the source may be told of the request and given a summary. Decide what must not reach it before filing.',
    later: 'When an alert appears, a request for deletion of its own is needed.',
    exists: 'Data are recorded as shown to exist: file a request for deletion instead.',
    noSign: 'No warrant, charge or reply of the Commission is recorded. Without a concrete sign there is nothing to plead against.',
    noFear: 'It is not recorded why an alert is to be feared. Without it the submission says nothing about why now.',
    grounds:
      'The grounds speak of data nobody has seen. Grounds on what data say, and on how they were sent, are left out; take out any other sentence that depends on it.',
  },
}

export type PreEmptiveWords = typeof english
