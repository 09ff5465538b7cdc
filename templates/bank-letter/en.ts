import type { Inline } from '#core/document/letter.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Letter on INTERPOL data in customer screening',
  subtitle: 'For the compliance department',
  rows: { to: 'To', person: 'The person concerned', account: 'Your reference', date: 'Date', until: 'Valid until' },
  to: 'the bank or company',
  account: 'the account or file reference',
  opening: 'I act for the person named above. My authority is enclosed.',
  openingInPerson: 'I am the person named above.',
  alerts: {
    heading: 'What INTERPOL alerts are',
    all: 'INTERPOL’s notices and diffusions are messages between the police of States. They are not warrants, judgments or sanctions, and not findings that an offence was committed. Most notices are not public, and copies of public ones stay on other sites and in private lists after INTERPOL has removed them.',
  },
  status: { heading: 'How the matter stands', missing: 'the decision or answer of the CCF that clears the person' },
  asks: {
    heading: 'What I ask for',
    intro: 'I ask you:',
    items: (cleared: Inline) => [
      'to check whether a decision of yours on the person rests on an INTERPOL alert, and to look at it again if so;',
      phrase`to correct the entry in your own records, and to note there what paragraph ${cleared} says;`,
      'to tell me which list or provider the entry came from, and its number there, so that it can be corrected at its source;',
      'not to pass this letter on, except to that provider and so far as the correction needs it; and',
      'to answer in writing.',
    ],
    law: 'The law on personal data that applies to you asks for accurate and current data. This letter gives you notice that an entry may be neither.',
  },
  limits: {
    heading: 'What this letter is not',
    says: 'It concerns data in INTERPOL’s files only. It says nothing of other lists and takes no decision for you.',
    verify: (phone: Phrase) => phrase`I confirm it to anyone in your compliance department who calls me at ${phone}.`,
    until: (day: Phrase) => phrase`It is valid until ${day} and not after.`,
  },
  enclosed: { mandate: 'Power of attorney', missing: 'a copy of the decision, answer or certificate' },
  notes: {
    uncleared: 'Nothing on file clears the client. Do not send this letter: it would tell a bank of an alert, and banks must act on what they learn.',
    kept: 'The CCF has decided that the data may be kept. This letter must not be used.',
    notCarriedOut: 'The CCF has not confirmed that the decision was carried out. Wait for that.',
    circulating: 'The file still says that the alert is in circulation. Settle which is right before you sign.',
    noData: 'An answer that no data are held speaks for its own day only. Check how old it is.',
    law: 'The letter cites no provision of data protection law: add that of the bank’s country.',
    provider: 'With the name of the provider, send the correction request to it as well.',
  },
}
