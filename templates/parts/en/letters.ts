import type { ProvisionId } from '#law/provisions/index.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

type Cite = (provision: ProvisionId, form: 'long' | 'short') => Phrase

/** Words that letters to readers other than the CCF share, and papers that the client signs. */
export const englishLetters = {
  sender: {
    from: 'From',
    inPerson: 'The person concerned, who writes in person',
    bar: 'Bar',
    phone: 'Telephone',
    email: 'E-mail',
    to: 'To',
    date: 'Date',
    signature: 'Signature',
    signed: (name: Phrase, capacity: Phrase) => phrase`${name}, ${capacity}`,
  },
  person: { born: 'Born', nationality: 'Nationality' },
  enclosures: 'Enclosures',
  client: {
    name: 'Name in full',
    place: 'Place (optional)',
    date: 'Date',
    signature: 'Signature, by hand',
    interpreter: 'Interpreter',
    interpreted:
      'Only where the person who signs does not read English: “I have read this paper aloud in the language named below. The person said that it was understood, and signed it in my presence.”',
    interpreterLines: ['Language', 'Name of the interpreter', 'Date', 'Signature'],
  },
  alerts: {
    a: {
      'red-notice': 'a Red Notice',
      diffusion: 'a wanted-person diffusion',
      'blue-notice': 'a Blue Notice',
      'green-notice': 'a Green Notice',
      'yellow-notice': 'a Yellow Notice',
      'silver-notice': 'a Silver Notice',
      'silver-diffusion': 'a Silver diffusion',
      'travel-document-record': 'a record of a travel document as stolen or lost',
      unknown: 'an alert',
    } as { readonly [type: string]: string },
    requested: (a: Phrase, state: Phrase) => phrase`${a} requested by ${state}`,
    of: (day: Phrase) => phrase`, of ${day}`,
    number: (number: Phrase) => phrase` (control number ${number})`,
    exists: (alert: Phrase) => phrase`INTERPOL’s files hold, or held, data on the person concerned: ${alert}.`,
    is: {
      'red-notice': cite =>
        phrase`A Red Notice is published at the request of a police bureau (${cite('rpd-82', 'short')} of INTERPOL’s Rules on the Processing of Data). It asks other States to find a person and to arrest, detain or restrict that person with a view to extradition, surrender or similar lawful action.`,
      diffusion: () =>
        phrase`A diffusion is a request that the police bureau of one State sends straight to the bureaus it chooses. INTERPOL does not publish it.`,
      'blue-notice': cite =>
        phrase`A Blue Notice asks for information on the identity, the whereabouts or the activities of a person (${cite('rpd-88', 'short')} of INTERPOL’s Rules on the Processing of Data). It does not ask for an arrest.`,
      'green-notice': cite =>
        phrase`A Green Notice is a warning about a person (${cite('rpd-89', 'short')} of INTERPOL’s Rules on the Processing of Data). It does not ask for an arrest.`,
      'yellow-notice': cite =>
        phrase`A Yellow Notice serves to find a missing person (${cite('rpd-90', 'short')} of INTERPOL’s Rules on the Processing of Data). It does not say that the person is sought for a crime.`,
      'silver-notice': () => phrase`A Silver Notice asks for information on assets. It does not ask for an arrest.`,
      'silver-diffusion': () => phrase`A Silver diffusion asks for information on assets. It does not ask for an arrest.`,
      'travel-document-record': () =>
        phrase`A record in INTERPOL’s files of stolen and lost travel documents concerns a document. It does not say that the holder is sought for a crime.`,
      unknown: () =>
        phrase`INTERPOL’s notices and diffusions are messages by which the police bureau of one State asks the bureaus of others for help, or warns or informs them.`,
    } as { readonly [type: string]: (cite: Cite) => Phrase },
    isNot: 'It is not an arrest warrant and not a finding of guilt. Each State decides under its own law what effect, if any, it gives to it.',
    areNot: 'They are not arrest warrants and not findings of guilt. Each State decides under its own law what effect, if any, it gives to them.',
  },
  clearance: {
    decided: {
      'non-compliant': (day: Phrase, reference: Phrase) =>
        phrase`On ${day} the Commission for the Control of INTERPOL’s Files, the independent body that reviews such data, found that data on this person did not comply with INTERPOL’s rules (reference ${reference}).`,
      'no-data': (day: Phrase, reference: Phrase) =>
        phrase`On ${day} the Commission for the Control of INTERPOL’s Files, the independent body that reviews such data, answered that INTERPOL’s files held no data on this person (reference ${reference}).`,
      'withdrawn-by-source': (day: Phrase, reference: Phrase) =>
        phrase`On ${day} the Commission for the Control of INTERPOL’s Files, the independent body that reviews such data, recorded that the State that had asked for data on this person withdrew them (reference ${reference}).`,
    },
    carriedOut: (day: Phrase) => phrase`It confirmed that the decision was carried out on ${day}.`,
    deleted: (day: Phrase) => phrase`It confirmed that the data were deleted on ${day}.`,
  },
}

export type LetterWords = typeof englishLetters
