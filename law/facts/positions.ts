import { choice, choices, dayFact, factGroup, text, yesno } from '#core/law/fact.ts'

/** What other states and bodies have said or done. */
export const positions = factGroup({
  one: 'position of another state or body',
  many: 'positions of other states and bodies',
  asks: 'Have other states, courts or international bodies taken a position?',
  facts: {
    'position.by': text({ asks: 'Who took it?', noun: 'who took the position', intake: ['E9'] }),
    'position.kind': choice({
      asks: 'What does it say or do?',
      says: 'it {}',
      options: {
        'case-political': 'calls the case political', 'residence-state-political': 'is the state of residence calling the case political', 'no-evidence': 'finds no evidence', 'assistance-refused': 'refuses legal assistance', 'freezes-lifted': 'lifts asset freezes', 'violates-convention': 'finds that extradition would violate a convention',
        'arbitrary-detention': 'finds a detention arbitrary', 'improper-motive': 'finds an improper motive', 'award-for-client': 'is an award for the client', 'charge-unproven': 'finds the allegation unproven', 'sis-refused': 'refuses or deletes a European warrant or alert', objects: 'is an objection of a state that is party to the dispute', 'did-not-act': 'is that other states did not act on the alert', supports: 'supports the requesting state',
      },
      intake: ['E9', 'H8'],
    }),
    'position.reasoned': yesno({ asks: 'Does it give reasons about this case?', yes: 'it gives reasons about this case', no: 'it gives no reasons about this case', intake: ['E9'] }),
    'position.date': dayFact({ asks: 'When?', noun: 'the date of the position', intake: ['E9'] }),
    'position.reasons': choices({ asks: 'On which grounds?', says: 'it rests on {}', options: { contradictions: 'contradictions in the file', 'fair-trial': 'fair-trial concerns', 'no-clarification': 'questions left without an answer', political: 'the political character of the case', rights: 'human rights' }, intake: ['E9'] }),
  },
})

export const coAccused = {
  'co-accused.data-deleted': yesno({ asks: 'Were alerts against co-accused found non-compliant?', yes: 'INTERPOL deleted or refused the data of a co-accused', no: 'no data of a co-accused were deleted', intake: ['A8'] }),
  'co-accused.extradition-refused': yesno({ asks: 'Was a co-accused’s extradition refused?', yes: 'the extradition of a co-accused was refused', no: 'the extradition of a co-accused was not refused', intake: ['H9'] }),
} as const
