import { conflict, official, own, secondary } from '#law/procedure/basis.ts'
import type { Disclosure } from '#law/procedure/profile.ts'

/** What the applicant may be told. */
export const toApplicant = [
  {
    id: 'principle',
    title: 'Principle',
    says: 'Information on a request is open to the applicant and the source, subject to restrictions.',
    provisions: ['ccf-statute-35-1'],
    ...secondary('p24'),
  },
  {
    id: 'consultation',
    title: 'Consultation first',
    says: 'Before it discloses, the CCF consults the owner of the data, usually the source.',
    provisions: ['ccf-statute-35'],
    ...secondary('p16'),
  },
  {
    id: 'ground-security',
    title: 'Restriction: security',
    says: 'Public or national security, or the prevention of crime.',
    provisions: ['ccf-statute-35-3'],
    ...secondary('p24', 'p21'),
  },
  {
    id: 'ground-investigation',
    title: 'Restriction: investigation',
    says: 'The confidentiality of an investigation or prosecution.',
    provisions: ['ccf-statute-35-3'],
    ...secondary('p24', 'p21'),
  },
  {
    id: 'ground-rights',
    title: 'Restriction: rights',
    says: 'The rights and freedoms of the applicant or of others.',
    provisions: ['ccf-statute-35-3'],
    ...secondary('p24', 'p21'),
  },
  {
    id: 'ground-duties',
    title: 'Restriction: duties',
    says: 'The proper discharge of the CCF’s or INTERPOL’s duties.',
    provisions: ['ccf-statute-35-3'],
    verification: 'unverified',
    sources: ['memory'],
  },
  {
    id: 'reasons',
    title: 'Reasons',
    says: 'A restriction must be justified and may be partial.',
    provisions: ['ccf-statute-35-4'],
    ...secondary('p24', 'p21'),
  },
  {
    id: 'no-reasons',
    title: 'No reasons given',
    says: 'A missing reason does not by itself lead to disclosure, but the CCF may weigh it when it decides.',
    provisions: ['ccf-statute-35-4'],
    ...secondary('p34'),
  },
  {
    id: 'until-2017',
    title: 'Until 2017',
    says: 'Until 2017 the CCF could disclose without consent where the applicant proved knowledge of the data. That is repealed.',
    ...secondary('p34'),
  },
  { id: 'refusal-letter', title: 'Letter that nothing may be disclosed', says: 'It means neither yes nor no.', ...secondary('p39') },
  {
    id: 'positive-letter',
    title: 'Letter that discloses',
    says: 'It may confirm that the person is wanted, the date of the warrant, the court, the type of notice and short facts.',
    ...secondary('p39'),
  },
] as const satisfies Disclosure['toApplicant']

/** Why a restriction should give way. */
export const againstRestriction = [
  {
    id: 'R1',
    title: 'Nothing left to protect',
    says: 'The applicant was arrested on the alert, holds the warrant, or saw the public extract.',
    needs: ['arrest record', 'warrant', 'screenshot'],
    ...own,
  },
  {
    id: 'R2',
    title: 'The criminal file is open',
    says: 'The indictment was served, a trial was held or a judgment was published.',
    needs: ['court papers'],
    ...own,
  },
  {
    id: 'R3',
    title: 'No reason tied to the case',
    says: 'The source gave no reason of its own for this case. The CCF is asked to seek one and to record the answer.',
    needs: ['CCF letter'],
    ...own,
  },
  { id: 'R4', title: 'Partial disclosure', says: 'Existence, type, source, date, legal basis and short facts are enough.', needs: [], ...own },
  { id: 'R5', title: 'Fair procedure', says: 'The decision should not rest on facts the applicant could not answer.', needs: [], ...own },
  {
    id: 'R6',
    title: 'Inference from silence',
    says: 'The Statute lets the CCF weigh a restriction that is not justified.',
    needs: [],
    provisions: ['ccf-statute-35-4'],
    ...secondary('p34'),
  },
  { id: 'R7', title: 'Masking', says: 'The rights of others can be met by masking names.', needs: [], ...own },
  { id: 'R8', title: 'Harm of not knowing', says: 'The applicant cannot travel, work or bank on an unknown status.', needs: ['proof of harm'], ...own },
] as const satisfies Disclosure['againstRestriction']

/** What the source state may learn of a request. */
export const sourceMayLearn = [
  {
    id: 'files',
    title: 'CCF files',
    says: 'CCF files are confidential. Requests are not recorded in INTERPOL’s files, and bureaus have no access to them.',
    provisions: ['ccf-statute-20'],
    ...official('p06', 'p30'),
  },
  { id: 'use', title: 'Use', says: 'Requests are not used for police cooperation.', ...official('p06') },
  {
    id: 'passed-on',
    title: 'What may be passed on',
    says: 'The CCF may pass some information to the General Secretariat or to bureaus to handle the request.',
    ...official('p06'),
  },
  {
    id: 'summary',
    title: 'Request and summary',
    says: 'The CCF may tell the source of the request and give it a summary of the arguments.',
    provisions: ['ccf-statute-21', 'ccf-statute-34'],
    ...secondary('p30'),
  },
  {
    id: 'not-passed',
    title: 'What is not passed on',
    says: 'Whereabouts, data on the representative, and items expressly marked confidential.',
    ...official('p05'),
    caveat: 'Read in a notice of 2020.',
  },
  {
    id: 'cost-of-secrecy',
    title: 'Cost of secrecy',
    says: 'Marking items confidential can limit what the CCF can do. Barring even a summary may lead to rejection.',
    ...secondary('p06', 'p30'),
  },
  {
    id: 'asylum',
    title: 'Asylum',
    says: 'INTERPOL said that it would not tell the source which country granted asylum.',
    provisions: ['refugee-policy-2015'],
    ...secondary('p62', 's67'),
    caveat: 'Reported in 2015.',
  },
  {
    id: 'general-secretariat',
    title: 'General Secretariat',
    says: 'It is consulted after admissibility since 2025, so keeping something for the CCF alone is narrower than before.',
    provisions: ['ccf-statute-33-2025'],
    ...secondary('p23'),
  },
  {
    id: 'reprisals',
    title: 'Reprisals',
    says: 'The amendments of 2025 touch abusive conduct and reports of intimidation or reprisals.',
    ...secondary('p23'),
    caveat: 'The detail was not seen.',
  },
  {
    id: 'not-informed',
    title: 'A wrong claim',
    says: 'That the requesting state is not informed is false as it is often stated.',
    ...conflict('Some law firms claim it; INTERPOL’s page and practitioners contradict it.', 'p06', 'p30'),
  },
] as const satisfies Disclosure['sourceMayLearn']
