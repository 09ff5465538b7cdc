import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

/** Words shared by the papers that follow a request or stand beside it. */
export const englishLater = {
  box: {
    caption: 'The paper',
    paper: 'Paper',
    reference: 'CCF reference',
    applicant: 'Applicant',
    person: (name: Phrase, born: Phrase) => phrase`${name}, born on ${born}`,
    data: 'Data',
    dataOf: (name: string, state: Phrase) => phrase`${name}; source: National Central Bureau of ${state}`,
    contact: 'E-mail, telephone',
    mandate: 'Power of attorney',
    mandateAt: (annexes: Phrase) => phrase`power of attorney, ${annexes}`,
    language: 'Language',
    confidential: (value: Words) => phrase`${value} (not to be passed to any National Central Bureau)`,
    withheldFromSource: (value: Words) => phrase`${value} (not to be passed to the source of the data)`,
  },
  /** By kind of earlier matter: "the request for …". */
  requests: {
    access: 'request for access',
    deletion: 'request for correction or deletion',
    revision: 'application for revision',
    preemptive: 'pre-emptive submission',
    referral: 'request for review',
  } as { readonly [kind: string]: string },
  request: 'request',
  kindUnknown: { kind: 'placeholder', fact: 'ccf.kind', label: 'the kind of request' } as const,
  hidden: (annexes: Words) => phrase`It is set out in ${annexes}, which is not to be passed to the source of the data.`,
  confidentiality: {
    heading: 'Confidentiality',
    asks: (articles: Phrase, kept: Phrase) =>
      phrase`The applicant asks that the following not be passed to any National Central Bureau (${articles} of the Statute): ${kept}.`,
    location: 'where the applicant is or lives',
    family: 'who the applicant’s relatives are',
    representative: 'the data of the representative',
    shownBy: (annexes: Words) => phrase`the content of ${annexes}`,
  },
}

export type LaterWords = typeof englishLater
