import { choice, dayFact, factGroup, state, text } from '#core/law/fact.ts'

// What is recorded for papers that follow a first request, or that ask for less than deletion.

/** Items of the data that are wrong or missing, one by one. */
export const corrections = factGroup({
  one: 'item to be corrected',
  many: 'items to be corrected',
  asks: 'Which items of the data are wrong or missing?',
  facts: {
    'correction.item': text({
      asks: 'Which item is it (name, date of birth, charge, penalty, warrant, standing, outcome of a case)?',
      why: 'A correction request must name the item; the CCF does not look for it.',
      noun: 'the item of the data',
    }),
    'correction.kind': choice({
      asks: 'What is asked for?',
      why: 'An item can be replaced, taken out or completed by an addendum; each reads differently in the files.',
      says: 'what is asked for is that the item {}',
      options: { replace: 'be replaced', remove: 'be taken out', addendum: 'be completed by an addendum' },
    }),
    'correction.stands-as': text({
      asks: 'What do the data say, word for word?',
      why: 'The words at fault are the proof that they are at fault (Article 12 of the RPD).',
      noun: 'the words of the data',
      proof: ['The text of the alert', 'The CCF’s reply'],
    }),
    'correction.should-say': text({
      asks: 'What is right: the new words, or the text of the addendum?',
      why: 'The CCF can order a correction only where it is told what is right.',
      noun: 'the right words',
      proof: ['An official document that shows the right value'],
    }),
  },
})

/** New facts for a request that is pending, one paper each. */
export const supplements = factGroup({
  one: 'further information',
  many: 'further information for a pending request',
  asks: 'Which new facts go to the CCF while the request is pending?',
  facts: {
    'supplement.fact': text({
      asks: 'What is the new fact, in two neutral sentences?',
      why: 'Later papers are to be concise: one fact, one annex.',
      noun: 'the new fact',
      proof: ['The one document that shows it'],
    }),
    'supplement.happened-on': dayFact({ asks: 'When did it happen?', noun: 'the date of the new fact' }),
    'supplement.ground': text({
      asks: 'On which ground of the request does it bear (its number and heading, as filed)?',
      why: 'The CCF must see at once which part of the request changes.',
      noun: 'the ground of the request',
    }),
    'supplement.effect': text({ asks: 'What does it change for that ground, in two sentences?', noun: 'what the new fact changes' }),
    'supplement.sent-on': dayFact({
      asks: 'When was it sent to the CCF?',
      why: 'A fact already sent is not sent twice; the next paper takes the next one.',
      noun: 'the date on which it was sent',
      proof: ['The Portal’s receipt'],
    }),
  },
})

/** What happened after a decision because data had not gone, one per event. */
export const stops = factGroup({
  one: 'stop or refusal after a decision',
  many: 'stops and refusals after a decision',
  asks: 'Where did the data still show after the CCF’s decision?',
  facts: {
    'stop.kind': choice({
      asks: 'What happened?',
      why: 'It shows where the data still stand: in INTERPOL’s files, in a national file or with a third party.',
      says: 'what happened was {}',
      options: {
        arrest: 'an arrest',
        'border-stop': 'a stop at a border',
        'visa-refusal': 'a refusal of a visa or a permit',
        'bank-refusal': 'a refusal by a bank',
        'public-extract': 'an extract that was still public',
        other: 'another event',
      },
      proof: ['The record of the event', 'A dated note made on the same day'],
    }),
    'stop.date': dayFact({ asks: 'When?', noun: 'the date of the event', level: 'C2' }),
    'stop.state': state({
      asks: 'In which state?',
      why: 'The CCF can have the bureau of that state reminded.',
      noun: 'the state of the event',
      level: 'C2',
    }),
    'stop.place': text({ asks: 'Where exactly (airport, crossing, office)?', noun: 'the place of the event', level: 'C2' }),
    'stop.authority': text({ asks: 'By which authority?', noun: 'the authority', level: 'C2' }),
    'stop.words': text({
      asks: 'What did they say about INTERPOL, word for word?',
      why: 'Their words can show whether the data are INTERPOL’s or the state’s own.',
      noun: 'the words used',
    }),
  },
})
