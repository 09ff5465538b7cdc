import { choice, dayFact, factGroup, text, texts } from '#core/law/fact.ts'

/** The ledger: what was sent to the CCF, file by file. */
export const submissions = factGroup({
  one: 'submission',
  many: 'submissions to the CCF',
  asks: 'What was sent to the CCF, and when?',
  facts: {
    'submission.kind': choice({
      asks: 'What was sent?',
      why: 'One submission is of one type; what was sent as which type decides which clock runs and what may follow.',
      says: 'what was sent is {}',
      options: {
        access: 'an access request',
        deletion: 'a deletion request',
        correction: 'a correction request',
        revision: 'an application for revision',
        'provisional-measures': 'a request for provisional measures',
        supplementary: 'further information',
        answer: 'an answer to a question of the CCF',
        reminder: 'a reminder',
        other: 'another letter',
      },
      proof: ['The entry in the Portal'],
    }),
    'submission.sent-on': dayFact({
      asks: 'On which day was it sent?',
      why: 'The CCF’s month for admissibility is counted from receipt, and a reminder must name the day.',
      noun: 'the day it was sent',
      proof: ['The Portal’s receipt'],
    }),
    'submission.receipt-number': text({
      asks: 'Which number does the Portal’s receipt give?',
      why: 'Every later letter must be matched to this submission by the number the CCF gave.',
      noun: 'the number of the receipt',
      proof: ['The Portal’s receipt'],
    }),
    'submission.files': texts({
      asks: 'Which files were sent (safe name and SHA-256 of each)?',
      why: 'The hash shows later which version of a paper the CCF has, without keeping a second copy of it.',
      noun: 'the files sent',
      proof: ['The files of the kit'],
    }),
    'submission.law-version': text({
      asks: 'On which version of the law was it made?',
      why: 'A later version of the law may judge the same facts otherwise; the submission is read as it was made.',
      noun: 'the version of the law',
    }),
    'submission.note': text({ asks: 'What else should be remembered of this submission?', noun: 'the note on the submission', level: 'C4' }),
  },
})

/** What passed between the applicant and the CCF after a submission. */
export const messages = factGroup({
  one: 'message',
  many: 'messages to and from the CCF',
  asks: 'Which messages came from the CCF or went to it?',
  facts: {
    'message.date': dayFact({
      asks: 'On which day?',
      why: 'A time limit the CCF sets often runs from the day of its message.',
      noun: 'the date of the message',
      proof: ['The entry in the Portal'],
    }),
    'message.direction': choice({
      asks: 'From the CCF or to it?',
      why: 'Only a message from the CCF can set a time limit; only one to it can meet one.',
      says: 'the message {}',
      options: { 'from-ccf': 'came from the CCF', 'to-ccf': 'went to the CCF' },
    }),
    'message.says': text({
      asks: 'What does it say, in a sentence?',
      why: 'It tells the next reader what the CCF knows and what it waits for.',
      noun: 'what the message says',
      proof: ['The message'],
    }),
    'message.due-on': dayFact({
      asks: 'By which day does it ask for an answer?',
      why: 'The day stands in the CCF’s message and is never computed; a missed day can end the request.',
      noun: 'the day by which an answer is asked for',
      proof: ['The message'],
    }),
  },
})
