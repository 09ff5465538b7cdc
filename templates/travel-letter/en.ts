import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'To whom it may concern',
  subtitle: 'Letter for border authorities and carriers',
  rows: { holder: 'The holder', date: 'Date', until: 'Valid until, and not after' },
  opening:
    'I act for the holder of this letter in proceedings on data in INTERPOL’s files. Please compare the name and the date of birth with the travel document.',
  openingInPerson: 'I am the holder of this letter. Please compare the name and the date of birth with my travel document.',
  alerts: {
    all: 'INTERPOL’s notices and diffusions are messages by which the police of one State ask the police of others for help, or warn or inform them. They are not arrest warrants. Each State decides under its own law what effect, if any, it gives to them.',
  },
  status: {
    missing: 'the decision or answer of the CCF that clears the holder',
    remains: 'Police and border systems of single States may still show an entry taken from the old data.',
  },
  enclosed: (titles: Phrase) => phrase`Attached: ${titles}.`,
  enclosedMissing: 'a copy of the decision, answer or certificate',
  verify: {
    bureau: 'Your own National Central Bureau can see what INTERPOL’s files hold today. Please ask it before you act on an older entry.',
    phone: (phone: Phrase) =>
      phrase`I confirm this letter to any authority that calls me at ${phone}; the number of my office can also be taken from a public register.`,
  },
  limits: {
    says: 'This letter gives no right of entry, residence or passage. It does not bind your authority and asks for no exception from its checks.',
    stopped: 'If an entry appears, I ask that I be called before any measure is taken, and that the holder be given a lawyer and an interpreter.',
    stoppedInPerson: 'If an entry appears, I ask for a lawyer and an interpreter before any measure is taken.',
  },
  notes: {
    uncleared:
      'Nothing on file clears the client. Do not give the client this letter: it would show an officer an alert that the officer may not have seen. It is here so that it is ready when the CCF has decided.',
    kept: 'The CCF has decided that the data may be kept. This letter must not be used.',
    notCarriedOut: 'The CCF has not confirmed that the decision was carried out. Wait for that before the client travels on this letter.',
    circulating: 'The file still says that the alert is in circulation. Settle which is right before you sign.',
    noData: 'An answer that no data are held speaks for its own day only. Check how old it is.',
    enclose: 'Attach the certificate or the answer itself: the letter is worth little without it.',
    wait: 'National systems follow late; practitioners advise to wait about three months after a deletion before relying on them.',
    inPerson: 'The client acts in person. A letter in one’s own cause carries little weight: attach the CCF’s certificate and travel with a lawyer’s number.',
  },
}
