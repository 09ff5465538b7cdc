import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Request for access to data',
  header: (reference: string) => `Request for access · ${reference}`,
  box: {
    caption: 'The request',
    type: 'Type of request',
    access: 'Access to data',
    language: 'Language',
    earlier: 'Earlier CCF references',
    noneEarlier: 'None',
  },
  purpose: (rpd: Phrase, statute: Phrase) =>
    phrase`The applicant asks the Commission whether data concerning the applicant are processed in INTERPOL’s files and, if so, to be given access to them (${rpd} of the Rules on the Processing of Data; ${statute} of the Statute of the Commission).`,
  represented: (signed: Phrase) => phrase`The representative acts under the power of attorney of ${signed}.`,
  coversAccess: phrase`It authorises access to any information about the applicant in INTERPOL’s files.`,
  sources: 'Where data may come from',
  source: (states: Phrase) => phrase`The applicant asks that the search include data from the National Central Bureau of ${states}.`,
  sourceUnknown: 'The applicant cannot name the bureau from which data may come and asks for a search without that limit.',
  reasons: {
    'public-extract': 'a public extract was seen',
    arrest: 'the applicant was arrested on an alert',
    'border-stop': 'the applicant was stopped at a border',
    'visa-refusal': 'the applicant was refused a visa',
    'ccf-reply': 'an earlier reply of the Commission names data',
    'court-file': 'a court file names an alert',
    'official-letter': 'an official letter names an alert',
    'bank-letter': 'a bank refers to an alert',
    press: 'the press reports an alert',
    rumour: 'the applicant was told of an alert, without any document',
  } as { readonly [known: string]: string },
  reason: (reasons: string) => phrase`The reason is that ${reasons}.`,
  sought: 'What is sought',
  asksFor: 'If data are processed, the applicant asks to be told:',
  items: [
    'that they exist, and of which type they are (notice, diffusion, document record or other);',
    'which bureau or entity is their source;',
    'when they were recorded, last renewed and are due to expire;',
    'on which charge, law and warrant or judgment they rest;',
    'which facts they state;',
    'to whom they were sent or are open; and',
    'whether they carry an addendum, are blocked or have a public extract.',
  ],
  restricted: (article: Phrase, reasons: Phrase) =>
    phrase`Should disclosure be restricted in whole or in part, the applicant asks to be told which ground applies (${article}) and for what reasons, and to be given what can be disclosed, at the least in a summary (${reasons}).`,
  none: 'If no data are processed, the applicant asks for a written confirmation that can be shown to authorities.',
  confidentiality: 'Confidentiality',
  asksSilence: (articles: Phrase, kept: Phrase) =>
    phrase`The applicant asks that the following not be passed to any National Central Bureau (${articles} of the Statute): ${kept}.`,
  kept: {
    location: 'where the applicant is or lives',
    family: 'who the applicant’s relatives are',
    representative: 'the data of the representative',
    shownBy: (annexes: Words) => phrase`what ${annexes} show beyond that`,
  },
  mayBeSaid: 'A source that is consulted need be told no more than that access to data has been asked for.',
  noContact: 'The applicant does not agree to any bureau being told of this request and asks to be heard before one is.',
  notes: {
    tipOff:
      'The source bureau is consulted before anything is disclosed: an access request can show it that the client asks. Decide on this with the client before filing.',
    contactRefused: 'The client objects to contact with the source. The Commission may then be able to say nothing.',
  },
}

export type AccessWords = typeof english
