import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Power of attorney',
  subtitle: 'For proceedings before the Commission for the Control of INTERPOL’s Files (CCF)',
  principal: 'The principal',
  attorney: 'The representative',
  document: 'Identity document',
  acting: 'Acts through',
  signatory: { minor: 'the name of the parent or guardian', entity: 'the name and position of the person who acts for the entity' } as {
    readonly [kind: string]: string
  },
  rows: { name: 'Name', capacity: 'Capacity', firm: 'Firm or organisation', bar: 'Bar', address: 'Address', email: 'E-mail', phone: 'Telephone' },
  powers: {
    heading: 'Powers',
    appoints: 'I, the principal, authorise the representative to act for me before the CCF. The representative may:',
    may: [
      'have access to any information about me in INTERPOL’s files, receive it and take copies of it;',
      'file, sign, amend, add to and withdraw requests for access, for correction or deletion, for provisional measures and for revision;',
    ],
    portal: (email: Phrase) => phrase`use the CCF’s online Portal for me, under the account of ${email}, and any other way of filing that the CCF accepts;`,
    further: [
      'receive all letters, questions and decisions of the CCF, and answer them;',
      'act on the carrying out of a decision; and',
      'ask other bodies that hold data taken from the same alert for access, correction or erasure, within the limits below. (Strike out if not wanted.)',
    ],
    passingOn: 'The representative (tick one)  □ may  □ may not  pass these powers, in whole or in part, to another person. I must be told whom.',
    guardian: {
      minor:
        'The principal is a minor. I sign as parent or guardian. A document that proves the relationship and a copy of the minor’s identity document go with the request.',
      entity: 'The principal is an entity. I sign for it. Its official document and the proof of my authority go with the request.',
    } as { readonly [kind: string]: string },
  },
  limits: {
    heading: 'Limits',
    noContact: (states: Phrase) =>
      phrase`Without my written consent, given for that one occasion, the representative may not contact any authority, embassy, consulate or police bureau of ${states} about me.`,
    noRelease: 'Without my written consent the representative may not agree that anything I have marked as confidential be passed on.',
  },
  confidentiality: {
    heading: 'Confidentiality',
    asks: (articles: Phrase) =>
      phrase`I ask that no National Central Bureau be given this paper, the data of my representative or of my relatives, or any word of where I am (${articles} of the Statute of the CCF).`,
  },
  duration: {
    heading: 'Duration',
    lasts: 'This power of attorney holds from the day I sign it until the proceedings have ended and the decision is carried out.',
    review: (day: Phrase) => phrase`It is to be looked at again on ${day}.`,
    revocation: 'I may revoke it at any time, in writing. The representative must then tell the CCF at once.',
    data: 'I agree that the representative keeps and uses my data for these purposes.',
  },
  signature: 'Signature of the principal',
  interpreter: 'Statement of an interpreter',
  witness: {
    heading: 'Witness or notary (optional)',
    says: 'The principal signed in my presence and showed the identity document named above.',
    lines: ['Name and office', 'Date', 'Signature'],
  },
  notes: {
    inPerson: 'The applicant acts in person: no power of attorney is needed.',
    sheet:
      'The CCF’s sheet on admissibility asks for a signed power of attorney that authorises access to any information in INTERPOL’s files. Keep that sentence as it is.',
    unknown:
      'No rule was found on electronic signatures, originals, age, notarisation or translation under the Portal. A hand-signed original, kept by you, with a clear scan is the safe course.',
    document: 'The number of the identity document is printed; the issuing State is not, as it can show where the client lives or who protects the client.',
    renew: 'Have it signed anew when the representative changes: an old one sends the CCF’s letters to the wrong address.',
  },
}
