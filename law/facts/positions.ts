import { choice, choices, dayFact, factGroup, text, yesno } from '#core/law/fact.ts'
import { reasons } from '#law/facts/extradition.ts'

/** What other states and bodies have said or done. */
export const positions = factGroup({
  one: 'position of another state or body',
  many: 'positions of other states and bodies',
  asks: 'Have other states, courts or international bodies taken a position?',
  facts: {
    'position.by': text({
      asks: 'Who took it?',
      why: 'Article 34(3) weighs positions of other bureaus, states and international bodies; who speaks decides the weight.',
      noun: 'who took the position',
      intake: ['E9'],
    }),
    'position.kind': choice({
      asks: 'What does it say or do?',
      why: 'Article 34(3) lists the position expressed by others among its factors.',
      says: 'the position {}',
      options: {
        'case-political': 'calls the case political',
        'residence-state-political': 'comes from the state of residence and calls the case political',
        'no-evidence': 'finds no evidence',
        'assistance-refused': 'refuses legal assistance',
        'freezes-lifted': 'lifts asset freezes',
        'violates-convention': 'finds that extradition would violate a convention',
        'arbitrary-detention': 'finds a detention arbitrary',
        'improper-motive': 'finds an improper motive',
        'award-for-client': 'is an award in the person’s favour',
        'charge-unproven': 'finds the allegation unproven',
        'sis-refused': 'refuses or deletes a European warrant or alert',
        objects: 'is an objection of a state that is party to the dispute',
        'did-not-act': 'is that other states did not act on the alert',
        supports: 'supports the requesting state',
      },
      proof: ['The text of the position or decision'],
      intake: ['E9', 'H8'],
    }),
    'position.reasoned': yesno({
      asks: 'Does it give reasons about this case?',
      why: 'A position with reasons on this case weighs much; a general statement little.',
      yes: 'the position gives reasons about this case',
      no: 'the position gives no reasons about this case',
      proof: ['The text of the position or decision'],
      intake: ['E9'],
    }),
    'position.date': dayFact({
      asks: 'When?',
      why: 'A position after the last CCF decision can be a new fact for revision.',
      noun: 'the date of the position',
      intake: ['E9'],
    }),
    'position.reasons': choices({
      asks: 'On which grounds?',
      why: 'Grounds that INTERPOL’s own rules share carry the position further.',
      says: 'the position rests on {}',
      options: {
        contradictions: 'contradictions in the file',
        'fair-trial': 'fair-trial concerns',
        'no-clarification': 'questions left without an answer',
        political: 'the political character of the case',
        rights: 'human rights',
      },
      proof: ['The text of the position or decision'],
      intake: ['E9'],
    }),
  },
})

export const coAccused = {
  'co-accused.data-deleted': yesno({
    asks: 'Were alerts against co-accused found non-compliant?',
    why: 'Alerts of co-accused found non-compliant on the same file speak for the same result here (Articles 12 and 34).',
    yes: 'INTERPOL deleted or refused the data of a co-accused',
    no: 'no data of a co-accused were deleted or refused',
    proof: ['The CCF’s letters to the co-accused'],
    intake: ['A8'],
  }),
  'co-accused.relative': yesno({
    asks: 'Is a co-accused whose data were deleted a relative of the client?',
    why: 'A deletion for a relative in the same case shows how closely the two files are tied.',
    yes: 'a co-accused whose data were deleted is a relative of the person',
    no: 'no co-accused whose data were deleted is a relative of the person',
    proof: ['Civil status records'],
    intake: ['A8'],
  }),
  'co-accused.extradition-refused': yesno({
    asks: 'Was a co-accused’s extradition refused?',
    why: 'A refusal for an accomplice only is a weak point; the reasons decide whether it carries over.',
    yes: 'the extradition of a co-accused was refused',
    no: 'the extradition of a co-accused was not refused',
    proof: ['The judgment'],
    intake: ['H9'],
  }),
  'co-accused.refusal-reasons': choices({
    asks: 'On which reasons does that refusal rest?',
    why: 'Only reasons that touch INTERPOL’s own principles carry over from a co-accused to this person.',
    says: 'the refusal for the co-accused rests on {}',
    options: reasons,
    proof: ['The judgment'],
    intake: ['H9'],
  }),
} as const
