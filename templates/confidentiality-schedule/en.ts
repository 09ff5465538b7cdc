import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Confidentiality schedule',
  caption: 'The applicant',
  applicant: 'Applicant',
  consents: {
    heading: 'Consents',
    intro: 'The applicant’s position on who may be asked or told is this:',
    caption: 'Consents',
    secretariat: 'General Secretariat of INTERPOL',
    secretariatSays: 'May be consulted as the Statute provides, except on items marked “CCF only”, on which the applicant asks to be heard first.',
    source: (states: Phrase) => phrase`National Central Bureau of ${states}`,
    sourceLabel: 'The source',
    sourceYes: (states: Phrase) => phrase`The National Central Bureau of ${states} may be told of the request, in the words of the text below and no others.`,
    sourceNo: (states: Phrase) =>
      phrase`The National Central Bureau of ${states} is not to be told of the request. The applicant asks to be heard before any contact.`,
    sourceUnknown: 'whether the source may be told of the request',
    others: 'Other bureaus',
    othersSay: 'Not to be asked or told.',
    protection: 'State of protection',
    protectionYes: 'May be asked to confirm the status, under the applicant’s written consent. No other State may be.',
    protectionNo: 'Not to be asked at present.',
    protectionUnknown: 'whether the State of protection may be asked to confirm the status',
  },
  text: {
    heading: 'Text that may be put to the source',
    intro: 'The following may be put to the source, and nothing else:',
    missing: 'what the source may be told, in two neutral sentences',
    none: 'No text is offered, as the applicant does not agree to contact with the source.',
    sheet: 'This sheet itself is for the CCF. Nothing of it but that text, and the words for each annex, is to be passed on.',
    sheetAlone: 'This sheet is for the CCF. Nothing of it is to be passed on.',
    annexes: 'Of the annexes, the source may be told what the last column above says of each.',
  },
  notes: {
    reveals: (word: string, where: string) => `“${word}” stands in ${where} and is marked C2 or higher in the file. Take it out, or lower the mark.`,
    summary: 'the text for the source',
    exhibit: (number: number) => `the neutral summary of exhibit ${number}`,
    noContact: 'The client bars even a summary. The request may be rejected for it: make sure the risk note is signed.',
    blanket: 'Everything is marked. A request in which everything is confidential may be rejected: open what can be opened.',
    reading: 'The check looks for marked names, places and texts word by word. It cannot see what a reader may infer: read the text once as the source would.',
  },
}
