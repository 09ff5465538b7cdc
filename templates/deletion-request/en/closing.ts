import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

/** What the source may answer, protection of information, provisional measures, relief. */
export const repliesWords = {
  heading: 'What the source may answer',
  /** The law pack foresees; the paper does not claim to know. */
  foreseen: (expect: string) => expect.replace(/^The source will /, 'The source may '),
  reply: (expect: string, answer: string) => `${expect} ${answer}`,
}

export const informationWords = {
  heading: 'Protection of information',
  asks: (articles: Phrase) =>
    phrase`Requests are confidential, and disclosure can be restricted (${articles} of the Statute). The applicant asks that the following be treated as stated:`,
  nothing: (articles: Phrase) =>
    phrase`Requests are confidential (${articles} of the Statute). Apart from where the applicant is, and the data of the representative, nothing in this request needs to be kept from the source.`,
  caption: 'Items to be protected',
  item: 'Item',
  level: 'Disclosure',
  reason: 'Reason',
  summary: 'May be put to the source',
  noSummary: 'Nothing',
  location: 'Where the applicant is',
  family: 'Relatives of the applicant',
  representative: 'The representative',
  locationReason: 'The source must not learn from this request where to look.',
  familyReason: 'They could be put under pressure.',
  representativeReason: 'The data serve this procedure only.',
  noReason: (annex: number) => `the reason for the level of annex ${annex}`,
  noNeutralSummary: 'the neutral summary for the source',
  withheld: 'Where this letter withholds a date, a place or a name, it stands in the annex cited.',
  paragraphs: (one: boolean, refs: Words) =>
    one
      ? phrase`Paragraph ${refs} rests on such items and should reach the source only in the words below.`
      : phrase`Paragraphs ${refs} rest on such items and should reach the source only in the words below.`,
  range: (from: Words, to: Words): Words => phrase`${from} to ${to}`,
  summaryIs: (summary: string) => phrase`The following may be put to the source: “${summary}”`,
  summaryMissing: (gap: Words) => phrase`The following may be put to the source: ${gap}.`,
  noContact: 'The applicant does not agree to this request being put to the source and asks to be heard before any contact.',
  consent: phrase`The applicant consents to the authority that granted protection being asked to confirm it, and to no other authority being asked.`,
  noConsent: phrase`The applicant does not at present consent to any authority being asked about the applicant’s protection.`,
  notes: {
    lock: 'A disclosure level is a request to the Commission, not a lock: what is filed can be read by the Commission, and up to C2 by the General Secretariat.',
    reasons: (numbers: readonly number[]) =>
      `No reason or no neutral summary is recorded for ${numbers.length === 1 ? 'exhibit' : 'exhibits'} ${numbers.join(', ')}. Restrictions are granted item by item, with reasons.`,
    summary: 'The neutral summary and the words for each annex may be put to the source. Check that they name no place, date or person that it must not learn.',
  },
}

export const measuresWords = {
  heading: 'Provisional measures',
  asks: (reasons: string | undefined, article: Phrase) =>
    reasons === undefined
      ? phrase`The applicant asks for provisional measures (${article}) in a separate paper filed with this request.`
      : phrase`The matter is urgent: ${reasons}. The applicant asks for provisional measures (${article}) in a separate paper filed with this request.`,
  harm: (harm: Phrase) => phrase`${harm}`,
  note: 'The letter refers to a separate request for provisional measures. Prepare it and file it together with this one.',
}

export const reliefWords = {
  heading: 'Relief',
  asks: 'The applicant asks the Commission:',
  find: (alert: string, others: Words) => phrase`to find that the processing of ${alert}${others} does not comply with INTERPOL’s rules;`,
  others: (others: Phrase) => phrase` and of ${others} held on the same matter`,
  delete: (alternative: Words) => phrase`to have these data deleted or, in the alternative, ${alternative};`,
  alternatives: {
    addendum: 'to have the refusal of extradition recorded in an addendum, and the data corrected wherever they are found wanting',
    correction: 'to have them corrected as the grounds on their accuracy require',
    general: 'to have them corrected or completed wherever they are found wanting',
  },
  extract: {
    published: 'to have the extract removed from the public site;',
    removed: 'to ensure that no extract is published again;',
    never: 'to ensure that no extract is published;',
    unknown: 'to have any public extract removed;',
  } as { readonly [extract: string]: string },
  inform: 'to have all National Central Bureaus told, with the request that they clear their national copies;',
  certificate: 'to issue a written confirmation that INTERPOL’s files hold no such data, for use before authorities;',
  ruling: 'should the source withdraw the data first, to rule all the same, or to record why it does not; and',
  retain: 'to keep this submission available to the General Secretariat, should data be requested again on the same facts.',
}
