import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Message with a submission',
  rows: {
    caption: 'The submission',
    type: 'Type of request',
    applicant: 'Applicant',
    born: 'Date of birth',
    source: 'Source of the data',
    earlier: 'Earlier CCF references',
    noneEarlier: 'None',
    urgency: 'Urgency',
    confidentiality: 'Confidentiality',
    contact: 'Contact',
  },
  type: {
    access: 'Access to data',
    deletion: 'Correction or deletion of data',
    'pre-emptive': 'Correction or deletion of data (pre-emptive; the Portal has no type of its own for it)',
    revision: 'Revision of a decision',
  } as { readonly [route: string]: string },
  typeMissing: 'the type of request',
  urgency: {
    none: 'None claimed.',
    detained: 'the applicant is detained on the alert',
    imminent: 'extradition or deportation is imminent',
    protected: 'the applicant holds a protective status',
    claimed: (reasons: Phrase) => phrase`Urgent: ${reasons}.`,
    measures: (article: Phrase) => phrase`Provisional measures are asked for (${article} of the Statute of the CCF).`,
    unknown: 'whether the matter is urgent',
  },
  confidential: {
    always: 'Not to be passed to any National Central Bureau: where the applicant is, who the applicant’s relatives are, and the data of the representative.',
    some: (count: number) =>
      count === 1 ? 'One annex is marked confidential; the request says how far.' : `${count} annexes are marked confidential; the request says how far.`,
  },
  contact: (who: Phrase, email: Phrase) => phrase`${who}; through the Portal account of ${email}`,
  inPerson: 'The applicant in person, through the Portal',
  files: {
    heading: 'Files',
    says: (count: number) => (count === 1 ? 'One file is attached.' : `${count} files are attached.`),
    sum: (pages: number) => (pages === 1 ? 'Together they have 1 page.' : `Together they have ${pages} pages.`),
    hashes: 'Behind each file stand its pages and the first 12 characters of its SHA-256 value; we keep the full values.',
    file: 'File',
    pages: 'Pages',
    hash: 'SHA-256',
    missing: 'the files, with their pages and hashes; filled in when the kit is made',
  },
  notes: {
    tooMany: (appendices: number, most: number) => `The case has ${appendices} exhibits to file. The CCF is reported to accept ${most} appendices.`,
    urgencyProof: 'Urgency is claimed: a paper that proves it must be among the files.',
    oneType: 'One submission holds one type of request.',
    length: 'Keep the message to one page. It repeats the request and argues nothing.',
  },
}

export type CoverWords = typeof english
