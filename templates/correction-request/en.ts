import { english as deletion } from '#templates/deletion-request/en/index.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Request for correction of data',
  /** How data are named, and information protected, as in the request for deletion. */
  deletion,
  box: {
    caption: 'The request',
    type: 'Type of request',
    correction: 'Correction',
    data: 'Data concerned',
    source: 'Source of the data',
    bureau: (state: Phrase) => phrase`National Central Bureau of ${state}`,
    earlier: 'Earlier CCF references',
    noneEarlier: 'None',
  },
  purpose: (statute: Phrase, rpd: Phrase) =>
    phrase`The applicant asks the Commission to have data on the applicant in INTERPOL’s files corrected as stated below (${statute} of the Statute of the Commission; ${rpd}). “RPD” means INTERPOL’s Rules on the Processing of Data.`,
  reserved:
    'The request concerns the items named and nothing else. It does not concede that the data may be processed, and leaves open a request for their deletion.',
  data: 'The data',
  rule: 'The rule',
  accurate: (quote: Phrase, article: Phrase) => phrase`Data must be ${quote} (${article}).`,
  sourceDuty: (article: Phrase) => phrase`It is for the source to keep them so (${article}).`,
  items: 'Items to be corrected',
  itemsIntro: 'These items are wrong or incomplete. What is right, and the paper that shows it, stands beside each.',
  noItems: 'The items to be corrected are: ',
  caption: 'Items to be corrected',
  columns: { item: 'Item', standsAs: 'The data say', shouldSay: 'Right is', asked: 'Asked', annex: 'Annex' },
  kinds: { replace: 'Replace', remove: 'Take out', addendum: 'Add, as an addendum' } as { readonly [kind: string]: string },
  errors: 'What the papers show',
  found: {
    'alert.identity-correct': 'Identity data in the alert are not those of the applicant.',
    'alert.standing-correct': 'The record states the applicant’s standing wrongly.',
    'alert.agrees-with-warrant': 'Warrant, alert and extradition request disagree. They cannot all be right.',
    'alert.charges-in-judgment': 'The alert names charges that stand in no judgment or indictment.',
    'alert.up-to-date': 'Later decisions in the case are not reflected in the data.',
  },
  refused: (state: Phrase, day: Phrase) => phrase`Extradition was refused in ${state} on ${day}.`,
  noAddendum: 'The alert carries no addendum on it.',
  addendumRule: (resolution: Phrase) => phrase`Where a country refuses extradition, the other bureaus are to be told in an addendum (${resolution}).`,
  relief: 'Relief',
  asks: 'The applicant asks the Commission:',
  find: (article: Phrase) => phrase`to find that the items named do not meet ${article};`,
  correct: 'to have them corrected, taken out or completed as stated in the table;',
  addendum: 'to have the refusal of extradition recorded in an addendum;',
  inform: 'to have all National Central Bureaus told, with the request that they correct their national copies;',
  wording: 'to tell the applicant how the data read after the correction; and',
  otherwise: 'should an item not be corrected, to say why, and to record that the applicant disputes it.',
  notes: {
    cures:
      'A correction can cure the very defect on which a request for deletion would rest. Where the grounds for deletion are good, ask for deletion and, in the alternative, for correction.',
    again: 'Whether a decision on correction stands in the way of a later request for deletion on the same facts was not found. Weigh it before filing.',
    noItems: 'No item to be corrected is recorded. Name each: what the data say, what is right, and the paper that shows it.',
    incomplete: (count: number) => `${count === 1 ? 'One item lacks' : `${count} items lack`} what the data say or what is right.`,
    unproven: (count: number) => `${count === 1 ? 'One item has' : `${count} items have`} no exhibit that shows what is right.`,
    unlisted: 'The answers show errors in the data. Check that each stands in the table with its right value: the Commission corrects what it is told.',
    notProven: 'No document shows that data exist. Ask for access first, or for the correction of whatever is held.',
    addendum: 'Check that the refusal helps: an addendum tells every bureau in which state extradition failed, and so where the client was.',
  },
}

export type CorrectionWords = typeof english
