import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Request to correct a screening record',
  rows: { to: 'To', person: 'The person concerned', record: 'Number of the record', seen: 'How the record became known' },
  to: 'the provider of the list',
  record: 'the number or link of the record',
  seen: 'the letter or screen that shows the record',
  opening: 'I act for the person named above. My authority is enclosed.',
  openingInPerson: 'I am the person named above.',
  error: {
    heading: 'The error',
    record: 'Your record says, or lets its reader think, that the person is sought through INTERPOL.',
    notSo: 'That is not so.',
    missing: 'the decision or answer of the CCF that clears the person',
    copies: 'Copies of a public notice that stay on other sites do not show the state of INTERPOL’s files.',
  },
  asks: {
    heading: 'What I ask for',
    intro: 'I ask you:',
    items: [
      'to remove from the record every statement, category, picture and link that rests on the alert, and the record itself if nothing else carries it;',
      'to tell each subscriber who received or saw the entry that it was removed, and why;',
      'to tell me from which source you took it and on which day;',
      'not to enter this letter, its enclosures or the fact of this request in the record; and',
      'to confirm in writing what you did.',
    ],
    law: 'The law on personal data that applies to you asks for accurate and current data. Should you refuse, please name the ground, the authority that supervises you and the remedy.',
  },
  enclosed: { mandate: 'Power of attorney', missing: 'a copy of the decision, answer or certificate' },
  verify: (phone: Phrase) => phrase`I answer questions on this letter at ${phone}.`,
  notes: {
    uncleared: 'Nothing on file clears the client. Do not send this letter: it would tell a commercial list of an alert and argue nothing.',
    kept: 'The CCF has decided that the data may be kept. This letter must not be used.',
    notCarriedOut: 'The CCF has not confirmed that the decision was carried out. Wait for that.',
    circulating: 'The file still says that the alert is in circulation. Settle which is right before you sign.',
    noData: 'An answer that no data are held speaks for its own day only. Check how old it is.',
    each: 'Each provider needs its own letter; firms copy each other, and open lists copy public notices.',
    law: 'The letter cites no provision of data protection law: add that of the provider’s country.',
  },
}
