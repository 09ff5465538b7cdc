import type { DisclosureLevel } from '#core/case/case.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

/** Words of the parts that several papers share. */
export const englishParts = {
  addressee: 'To the Commission for the Control of INTERPOL’s Files (CCF)',
  identity: {
    caption: 'The applicant',
    familyName: 'Family name',
    entityName: 'Name of the entity',
    forenames: 'Forenames',
    sex: 'Sex',
    born: 'Date and place of birth',
    parents: 'Names of the parents',
    nationalities: 'Nationality',
    document: 'Identity document',
    documentAt: (annexes: Phrase) => phrase`full copy, ${annexes}`,
    names: {
      original: 'Name in its own script',
      transliteration: 'Transliteration',
      alias: 'Alias',
      former: 'Former name',
      'as-in-alert': 'Name in the alert',
      other: 'Further name',
    } as { readonly [kind: string]: string },
    inLanguage: (name: Phrase, language: string) => phrase`${name} (${language})`,
    kind: { minor: 'The applicant is a minor.', entity: 'The applicant is an entity.' } as { readonly [kind: string]: string },
  },
  representative: {
    label: 'Representative',
    named: (name: Phrase, capacity: Phrase, firm: Phrase) => phrase`${name}, ${capacity}${firm}`,
    firm: (firm: Phrase) => phrase`, ${firm}`,
    capacities: { lawyer: 'lawyer', family: 'family member', ngo: 'representative', other: 'authorised person' } as { readonly [capacity: string]: string },
    none: 'The applicant acts in person.',
    confidential: (who: Phrase) => phrase`${who} (not to be passed to any National Central Bureau)`,
    email: 'E-mail',
  },
  reference: 'Our reference',
  declaration: {
    heading: 'Declaration',
    byRepresentative:
      'The applicant, through the undersigned, declares that what this request states is true to the best of the applicant’s knowledge, that the undersigned is authorised to make it, and that the applicant knows that the Commission will process these data in order to examine it.',
    inPerson:
      'I declare that what this request states is true to the best of my knowledge, and I know that the Commission will process these data in order to examine it.',
    place: 'Place',
    date: 'Date',
    signature: 'Signature',
    signedFor: (name: Phrase, capacity: Phrase) => phrase`${name}, ${capacity}, for the applicant`,
  },
  annexes: {
    heading: 'List of annexes',
    caption: 'List of annexes',
    number: 'No.',
    title: 'Title',
    details: 'Date, language, pages',
    proves: 'Proves',
    level: 'Disclosure',
    pages: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`),
    translation: { attached: ['translation attached'], missing: ['translation to follow'] } as { readonly [state: string]: readonly string[] },
    forCommissionOnly: 'A paper for the Commission only',
    none: 'No annex is recorded.',
  },
  levels: {
    C0: 'Open',
    C1: 'Summary only',
    C2: 'Not to the source',
    C3: 'CCF only',
    C4: '',
  } satisfies { readonly [L in DisclosureLevel]: string },
  unverified: (quoted: readonly string[], cited: readonly string[]) =>
    [
      '† To be compared with the official text before filing.',
      ...(quoted.length === 0 ? [] : [`Words quoted: ${quoted.join(', ')}.`]),
      ...(cited.length === 0 ? [] : [`References: ${cited.join(', ')}.`]),
    ].join(' '),
}

export type PartWords = typeof englishParts
