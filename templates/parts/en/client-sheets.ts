import type { DisclosureLevel } from '#core/case/case.ts'

/** Words that the sheets for clients and families share. */
export const englishClient = {
  seeker: 'the country that looks for you',
  call: {
    caption: 'Who to call',
    lawyer: 'Lawyer',
    helper: 'Contact',
    atAllHours: 'Day and night',
    office: 'Office',
    email: 'E-mail',
    byHand: 'Write a number here: ______________________',
  },
  notes: {
    read: 'Read the sheet with the client, in the client’s own language. Have a translation checked by a second person before it is handed out.',
    level: (grade: number, average: number) =>
      `Reading level of the English text: grade ${grade}, with ${average} words in a sentence on average (grade 7 is about twelve to thirteen years old). It counts the length of words and sentences and says nothing of whether the client understands.`,
    long: (sentences: readonly string[]) => `Long sentences: ${sentences.map(sentence => `“${sentence}”`).join(' ')}`,
    hard: (words: readonly string[]) => `Long words to explain: ${words.join(', ')}.`,
    withheld: (level: DisclosureLevel) => `${level}: left out of a sheet that the client keeps.`,
    inPerson: 'The client acts in person: the sheet names nobody to call. Find a lawyer’s number for it first.',
    code: 'A country code can show where counsel is, and so where the client may be or is protected. Where that must not be known, use a number of another country.',
    number: 'No number that answers day and night is recorded. Do not hand the sheet out without one.',
  },
}

export type ClientWords = typeof englishClient
