import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Request for a letter of status',
  box: { reference: 'CCF reference', decision: 'Decision or reply of' },
  basis: 'On what it rests',
  decided: {
    'non-compliant': (day: Phrase, reference: Phrase) =>
      phrase`By its decision of ${day} (${reference}) the Commission found that the data do not comply with INTERPOL’s rules.`,
    'no-data': (day: Phrase, reference: Phrase) =>
      phrase`By its reply of ${day} (${reference}) the Commission told the applicant that INTERPOL’s files hold no data on the applicant.`,
    'withdrawn-by-source': (day: Phrase, reference: Phrase) =>
      phrase`By its letter of ${day} (${reference}) the Commission told the applicant that the source had withdrawn the data.`,
  } as { readonly [outcome: string]: (day: Phrase, reference: Phrase) => Phrase },
  unknown: (day: Phrase, reference: Phrase) => phrase`The Commission answered on ${day} (${reference}).`,
  status: {
    deleted: 'As far as the applicant knows, the data were deleted.',
    withdrawn: 'As far as the applicant knows, the source has withdrawn the data.',
  } as { readonly [status: string]: string },
  implemented: (day: Phrase) => phrase`The data were deleted on ${day}, as was confirmed to the applicant.`,
  notConfirmed: 'Whether the data were deleted, and on which day, is not known to the applicant.',
  asks: 'What is asked',
  asksFor: 'The applicant asks for a dated letter, on the letterhead of INTERPOL or of the Commission and addressed to whom it may concern, that states:',
  items: {
    identity: 'the names, the date of birth and the nationality of the applicant, as in the identity document on file;',
    none: 'that on its date INTERPOL’s files hold no notice, diffusion or other data on the applicant;',
    deleted: 'that data held before were deleted, and on which day; and',
    shown: 'that it may be shown to authorities, carriers and banks, and how it can be verified.',
  },
  silent: 'The applicant asks that the letter name no charge, no source of data and no place where the applicant is or lives.',
  others: 'Should other data be held, the applicant asks that the letter be confined to the data decided on, and that the applicant be told separately.',
  ruling:
    'The withdrawal leaves open whether the data complied, and data on the same facts can be recorded again. The applicant therefore asks the Commission:',
  rulingItems: [
    'to rule on the compliance of the data all the same, or to record why it does not;',
    'to have all National Central Bureaus told of the withdrawal, with the request that they clear their national copies; and',
    'to keep the submission available to the General Secretariat, should data be requested again on the same facts.',
  ],
  confidentiality: 'Confidentiality',
  notes: {
    pending: 'No decision, reply or withdrawal is recorded on which a letter of status could rest. While a request is pending, ask for it in the relief.',
    general:
      'INTERPOL issues no clearance certificates to the public: such letters are known only for applicants before the Commission. No rule that grants a right to one was found.',
    limits:
      'The letter gives no right of entry and binds no border. National files and a national warrant can survive it. The client must not travel on its strength alone.',
    carry: 'The client should carry it together with the decision, and keep the originals safe.',
    notConfirmed: 'It is not recorded that the data were deleted. If the time for it has passed, send the letter on non-implementation as well.',
    withdrawn: 'A withdrawal is no finding. The source can enter data again, also in another form: keep watch.',
  },
}

export type CertificateWords = typeof english
