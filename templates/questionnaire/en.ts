export const english = {
  title: 'Questionnaire',
  subtitle: 'Confidential. Keep it safe.',
  header: (codeName: string) => `Keep this paper safe · ${codeName}`,
  box: {
    caption: 'About this copy',
    codeName: 'Code name',
    version: 'Version',
    filledOn: 'Filled in on',
    helper: 'Read out by',
  },
  safety: {
    heading: 'Before you start',
    items: [
      'Keep this paper where nobody else can find it. Do not take it over a border. Do not take a photo of it and do not send it.',
      'Leave out your name, your address and the numbers of your papers, even where they are asked for. The code name is enough. Tell us the rest in person.',
      'Do not write the name of a person who could be put in danger. Tell us that name in person.',
      'On the phone, say the number and the answer, and not the question.',
      'Give the paper back by hand. We put the answers into the file and then tell you what to do with it.',
    ],
  },
  how: {
    heading: 'How to answer',
    items: [
      'You do not have to answer all of it. Part 1 comes first. “The client” is you.',
      'Tick a box or write on the line. Do not guess.',
      '“There is none” means that you know that there is no such thing.',
      '“Not known yet” means that we still have to find out. It is never read as a no.',
      '“Prefer not to say” is a full answer. You need not say why.',
      'If you have a paper that shows it, write its number and “paper” in the notes. If only part of a day is known, write that part.',
    ],
  },
  parts: {
    core: 'Part 1: the first questions',
    further: 'Part 2: further questions',
    office: 'Part 3: for the lawyer’s office',
    officeSays: 'The office fills in this part from its own files.',
  },
  each: (one: string) => `For each ${one}`,
  eachAgain: (one: string) => `For each ${one}: further questions`,
  copies: (one: string, from: number, to: number) =>
    from === to
      ? `Answer number ${from} for each ${one}. Use a copy for a second one.`
      : `Answer numbers ${from} to ${to} for each ${one}. Use a copy of these pages for a second one, and write on it which one it is.`,
  columns: { number: 'No', question: 'Question', answer: 'Answer', others: ['there is none', 'not known yet', 'prefer not to say'] },
  notesLine: 'Notes, with the number:',
  caption: (heading: string) => `Questions: ${heading}`,
  several: 'Tick all that apply.',
  yes: 'yes',
  no: 'no',
  units: { months: 'months', years: 'years', persons: 'persons', states: 'states', notices: 'alerts', number: '' },
  day: ['day', 'month', 'year'],
  about: 'roughly',
  howMany: 'how many:',
  allOfThem: 'all are known',
  notes: {
    blank:
      'The paper holds nothing of the case but the code name. Once filled in it holds all of it: agree with the client where it is kept and how it comes back.',
    parts: 'Part 1 holds the questions asked of every client. Print the first pages alone where that is enough.',
    numbers: (version: string) =>
      `The numbers are those of version ${version} of the questions. Read answers over the phone only against a copy of the same version.`,
    words: 'The questions are those of the catalogue, written for lawyers. Go through them with the client, or brief the interpreter first.',
  },
}

export type QuestionnaireWords = typeof english
