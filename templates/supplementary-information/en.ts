import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Supplementary information',
  box: { reference: 'CCF reference', request: 'Request', session: 'Session announced', sessionFrom: (day: Phrase) => phrase`from ${day}` },
  opening: (article: Phrase, request: string) =>
    phrase`Under ${article} of the Statute the applicant puts one new fact before the Commission in the pending ${request}.`,
  fact: 'New fact.',
  on: (day: Phrase) => phrase`It dates from ${day}.`,
  ground: 'What it bears on.',
  bearsOn: (ground: Phrase) => phrase`The fact bears on this ground of the request: ${ground}.`,
  asks: 'What is asked.',
  asksFor: 'The applicant asks the Commission to take the fact into account when it decides. All else stands as filed.',
  asksBefore: (day: Phrase) =>
    phrase`The applicant asks the Commission to take the fact into account when it decides, if possible in the session that begins on ${day}. All else stands as filed.`,
  notes: {
    length: 'One page, one fact, one annex: later papers are to be concise.',
    noAnnex: 'No exhibit shows the new fact. Do not send it without one.',
    manyAnnexes: (count: number) => `${count} exhibits stand behind the fact. Send the one that shows it.`,
    notPending: 'No pending request is recorded. After a decision a new fact goes by way of revision.',
    none: 'No further information is recorded. Enter the fact, its day, the ground and the effect under “further information”.',
    further: (count: number) =>
      `${count === 1 ? 'One further fact waits' : `${count} further facts wait`} to be sent. Each is a paper of its own; too many slow the file.`,
    record: 'Record the day of sending: the next paper then takes the next fact.',
    urgent: 'If the fact makes the matter urgent, ask for provisional measures as well.',
  },
}

export type SupplementWords = typeof english
