import { sentenceCase } from '#templates/parts/en/voice.ts'
import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

/** The cover, the data challenged, competence and admissibility. */
export const opening = {
  heading: 'Request and grounds at a glance',
  box: {
    caption: 'The request',
    type: 'Type of request',
    deletion: 'Deletion; in the alternative, correction',
    language: 'Language',
    data: 'Data challenged',
    otherRecords: (data: Words, others: Words) => phrase`${data}; also ${others}`,
    numbered: (name: string, number: Phrase) => phrase`${name}, control number ${number}`,
    source: 'Source of the data',
    bureau: (state: Phrase) => phrase`National Central Bureau of ${state}`,
    urgent: 'Urgent',
    yes: (reasons: string) => `Yes: ${reasons}`,
    no: 'No',
    earlier: 'Earlier CCF references',
    noneEarlier: 'None',
    annexes: 'Annexes',
    annexCount: (count: number) => (count === 0 ? 'None' : `${count}, listed at the end`),
  },
  urgency: {
    detained: 'the applicant is detained on the data',
    imminent: 'extradition or deportation is imminent',
    protected: 'the applicant is protected against the requesting State',
    claim: 'a claim for protection against the requesting State is pending',
  },
}

export const dataWords = {
  heading: 'The data challenged',
  terms:
    'In this request “RPD” means INTERPOL’s Rules on the Processing of Data, “the Constitution” its Constitution and “the Statute” the Statute of the Commission.',
  issued: (alert: string, number: Phrase | undefined, issued: Phrase, date: Phrase) =>
    sentenceCase(number ? phrase`${alert} (control number ${number}) was ${issued} on ${date}.` : phrase`${alert} was ${issued} on ${date}.`),
  expected: (alert: string, state: Phrase) =>
    phrase`The applicant fears that ${alert} may be requested by ${state}. Should data exist, this request is directed against them.`,
  renewed: (date: Phrase) => phrase`It was last renewed on ${date}.`,
  status: {
    circulating: phrase`It is in circulation.`,
    requested: phrase`It has been requested but is not yet published.`,
    refused: phrase`INTERPOL refused to publish it.`,
    blocked: phrase`It is blocked while INTERPOL examines it.`,
    withdrawn: phrase`The source has withdrawn it.`,
    deleted: phrase`It is said to be deleted.`,
  } as { readonly [status: string]: Phrase },
  known: (how: Phrase) => phrase`The applicant knows of it from ${how}.`,
  publicExtract: {
    published: phrase`An extract is on INTERPOL’s public site.`,
    removed: phrase`An extract was on INTERPOL’s public site and was taken down.`,
    never: phrase`No extract of it was made public.`,
  } as { readonly [extract: string]: Phrase },
  wanted: (purpose: Phrase) => phrase`The applicant is wanted ${purpose}.`,
  charge: (label: Phrase, provision: Phrase | undefined, penalty: Phrase | undefined) =>
    phrase`${label}${provision ? phrase`, under ${provision}` : ''}${penalty ? phrase`, maximum penalty ${penalty}` : ''}`,
  charges: (charges: Phrase, one: boolean) => (one ? phrase`The charge is ${charges}.` : phrase`The charges are ${charges}.`),
  sentence: (months: Phrase) => phrase`The sentence imposed is ${months}.`,
  warrant: (number: Phrase | undefined, date: Phrase, issuer: Phrase) =>
    phrase`The warrant${number ? phrase` (no. ${number})` : ''} is dated ${date} and was issued by ${issuer}.`,
  summary: (words: Phrase) => phrase`The summary of facts reads: ${words}`,
}

export const competence = {
  heading: 'Competence and admissibility',
  competent: (statute: Phrase) =>
    phrase`The Commission examines whether the data comply with INTERPOL’s rules (${statute}). The applicant asks for no more: guilt, innocence and the weight of evidence are for a court.`,
  filed: (articles: Phrase, language: Phrase) => phrase`The request is made under ${articles}, in ${language}, one of the Commission’s languages.`,
  identity: phrase`A full copy of a valid identity document is enclosed.`,
  identityEnclosed: phrase`A copy of an identity document is enclosed.`,
  inPerson: phrase`The applicant acts in person.`,
  mandate: (date: Phrase) => phrase`The representative acts under the power of attorney of ${date}.`,
  mandateCovers: (date: Phrase) =>
    phrase`The representative acts under the power of attorney of ${date}, which covers access to all information about the applicant in INTERPOL’s files.`,
  minor: 'The applicant is a minor and acts through the person named.',
  entity: 'The applicant is an entity and acts through the person named.',
  noEarlier: 'The applicant has made no earlier request to the Commission on these facts.',
  earlier: (kind: Phrase, reference: Phrase, answer: string) => phrase`Before this, ${kind} was made (reference ${reference}); ${answer}.`,
  answers: {
    pending: 'it is pending',
    inadmissible: 'it was found inadmissible',
    'no-data': 'the answer was that no data are held',
    disclosed: 'the answer was that data are held and may be disclosed',
    'not-disclosed': 'the answer was that nothing may be disclosed',
    compliant: 'the data were found to comply',
    'compliant-with-update': 'the data were found to comply with an addendum',
    'compliant-extract-removed': 'the data were found to comply without a public extract',
    'compliant-on-condition': 'the data were found to comply once information is supplied',
    'non-compliant': 'the data were found not to comply',
    'withdrawn-by-source': 'the source withdrew the data',
  } as { readonly [outcome: string]: string },
  noAnswerKnown: 'its outcome is not known',
  decided: (article: Phrase) => phrase`The applicant is aware that a decided request is reopened only for a new fact (${article}).`,
}
