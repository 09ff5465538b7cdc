import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'About the papers in this folder',
  subtitle: 'For the officer who checks the holder',
  header: '',
  box: { caption: 'Holder and papers', holder: 'Holder', born: 'Born', certificate: 'Paper 1', decision: 'Paper 2' },
  certificate: (on: Phrase) =>
    phrase`Letter of INTERPOL’s General Secretariat of ${on}. It says that on that day INTERPOL had no notice and no diffusion on the holder.`,
  certificateDate: 'date of the certificate',
  decision: (on: Phrase, reference: Phrase) => phrase`Pages of the decision of the CCF of ${on}, reference ${reference}.`,
  answer: (on: Phrase, reference: Phrase) => phrase`Answer of the CCF of ${on}, reference ${reference}.`,
  ccf: 'The CCF is the Commission that checks INTERPOL’s files.',
  says: {
    'non-compliant': (on: Phrase) => phrase`The CCF decided that INTERPOL’s data on the holder must go. They were deleted on ${on}.`,
    'withdrawn-by-source': 'The country that had sent the data to INTERPOL took them back. The CCF wrote this in its answer.',
    'no-data': 'The CCF answered that INTERPOL held no data on the holder on that day.',
  },
  check:
    'A list in your own country may still show old data. Your country’s INTERPOL office can see today’s state. Please ask it, and not the country that once sent the data.',
  limits: 'These papers give no right to enter, to stay or to pass. Each country decides for itself.',
  call: {
    lawyer: (number: Phrase) =>
      phrase`If an old entry shows up, please call the holder’s lawyer, day or night: ${number}. The holder asks for a lawyer and an interpreter.`,
    helper: (number: Phrase) =>
      phrase`If an old entry shows up, please call the person who acts for the holder, day or night: ${number}. The holder asks for a lawyer and an interpreter.`,
    nobody: 'If an old entry shows up, the holder asks for a lawyer and an interpreter.',
  },
  own: {
    heading: 'For you: do not carry this page',
    means: 'What the papers mean',
    items: [
      'They show that INTERPOL itself has cleared its files. They do not clear the files of single countries. Old data can show for months.',
      'They open no border. An officer can still ask you questions, or say no.',
      'They do not end the case in the other country. The country can try again, with new papers or another kind of message.',
      'They are about the past. The older the certificate is, the less it helps. Ask us for a new one before a long trip.',
    ],
    withdrawn: 'The CCF did not have to decide who was right. The country can put data in again at any time.',
    carry: 'What to carry',
    carryItems: [
      'the first page of this note, the certificate and the pages of the decision that we chose',
      'the card with our number',
      'not the whole decision: it tells your story. It stays with us.',
      'not this page, and no list of stops',
    ],
    stopped: 'If you are stopped',
    stoppedText:
      'Stay calm. Show the note. Ask for a lawyer and an interpreter. Sign nothing that you cannot read. Do not agree to go back. Call us as soon as you can.',
    log: 'Stop log',
    logText: 'Write it down as soon as you are in a safe place. Write also stops that ended well. Send us each one. With it we can ask the CCF to see to it.',
    columns: ['Day and hour', 'Country and place', 'Who stopped me', 'What was said or shown', 'How it ended'],
    caption: 'Stops',
  },
  notes: {
    uncleared: 'No decision is recorded that ends the data. Do not hand the note out: it would tell an officer of data that the officer may not have seen.',
    notCarriedOut: 'The CCF has not confirmed that the data were deleted. Wait for that before the client travels.',
    noData: 'An answer that no data are held is true for its own day. Check how old it is before the client travels on it.',
    pages:
      'Choose the pages of the decision with care: its reasons can name protection, relatives, places and grounds. Often the first page and the ruling are enough.',
    certificate: 'Ask the CCF for the certificate with the decision’s reference. INTERPOL gives no clearance certificates to the public.',
    wait: 'National systems follow late; practitioners advise to wait about three months after a deletion before relying on them.',
  },
}
