import { type Phrase, phrase } from '#templates/parts/phrase.ts'

const numbers: { readonly [months: number]: string } = { 4: 'four', 9: 'nine' }

export const english = {
  title: 'Reminder',
  further: 'Further reminder',
  box: {
    reference: 'CCF reference',
    receipt: 'Number of the receipt',
    request: 'Request',
    target: 'Time limit',
    passed: (day: string) => `passed on ${day}`,
    ahead: (day: string) => `ends on ${day}`,
  },
  dates: 'Dates.',
  filed: (request: string, filed: Phrase) => phrase`The ${request} was filed on ${filed}.`,
  admissible: (day: Phrase) => phrase`It was found admissible on ${day}.`,
  noAdmissibility: 'No notice on its admissibility is on the applicant’s file.',
  decisionPassed: (months: number, article: Phrase, on: string, asOf: string) =>
    phrase`The ${numbers[months] ?? String(months)} months that ${article} of the Statute gives for the decision ended on ${on}. On ${asOf} no decision is on the applicant’s file.`,
  decisionAhead: (months: number, article: Phrase, on: string) =>
    phrase`The ${numbers[months] ?? String(months)} months that ${article} of the Statute gives for the decision end on ${on}.`,
  admissibilityPassed: (article: Phrase, on: string, asOf: string) =>
    phrase`The month within which a notice on admissibility is expected (${article} of the Statute) ended on ${on}. On ${asOf} none is on the applicant’s file.`,
  admissibilityAhead: (article: Phrase, on: string) =>
    phrase`The month within which a notice on admissibility is expected (${article} of the Statute) ends on ${on}.`,
  told: (article: Phrase) => phrase`As the applicant understands ${article} of the Statute, the parties are told when a time limit is not met.`,
  toldOn: (day: Phrase) => phrase`The Commission gave notice of the delay on ${day}.`,
  notTold: 'No such notice has reached the applicant.',
  reminded: (day: Phrase) => phrase`The applicant asked for news on ${day}.`,
  asks: 'What is asked.',
  asksFor: 'The applicant asks to be told:',
  items: {
    stage: 'at which stage the file is',
    reason: 'why the time limit was not met',
    when: 'by which day a decision can be expected',
    whenAdmissible: 'by which day a notice on admissibility can be expected',
    missing: 'whether anything is missing that the applicant can supply',
    source: 'whether the source of the data was consulted, and whether it has answered',
    secretariat: (article: Phrase) => phrase`whether the consultation of the General Secretariat is at an end (${article})`,
  },
  itemEnd: ';',
  lastItemEnd: '.',
  nextSession: 'The applicant asks that the file be put before the Requests Chamber at its next session.',
  risk: 'The risk meanwhile.',
  detained: 'The applicant is detained on the alert.',
  imminent: 'Extradition or deportation is imminent.',
  measures: (article: Phrase) => phrase`The applicant asks for provisional measures (${article} of the Statute) in a paper sent with this letter.`,
  nothingNew: 'This letter adds no argument. The request stands as filed.',
  notes: {
    target: 'The Commission’s time limits are targets, often exceeded. A reminder asks; nothing follows from the delay by itself.',
    step: (number: number, of: number, on: string) => `Reminder ${number} of ${of} on our own ladder, from ${on}.`,
    early: (on: string) => `Our ladder has the next reminder on ${on}. Sent earlier it wears out the Commission’s patience.`,
    sentAll:
      'Every reminder of our ladder is recorded as sent. Consider what else can move the file: a new fact, provisional measures, the state of residence.',
    notPassed: (on: string) => `The time limit ends on ${on} and has not passed: do not send this letter yet.`,
    noTarget: 'No time limit can be counted: record the kind of request, the day of filing and the day it was found admissible.',
    noRevisionTarget: 'No time limit is known for revision or for a pre-emptive submission: the letter can only ask for the state of the file.',
    admissibility: 'The month for admissibility was read in secondary sources, and not the article. Article 40(3) was not read to apply to it.',
    question: 'A question of the Commission is recorded without an answer. Answer it first.',
    measures: 'The matter is urgent: send a request for provisional measures with this letter.',
    others: (references: string) => `A time limit has passed in another matter as well: ${references}. Each needs its own letter.`,
    record: 'Record the day of sending as “last reminded”, so that the next one counts from it.',
  },
}

export type ReminderWords = typeof english
