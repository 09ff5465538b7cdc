import { choice, dayFact, factGroup, quantity, text, yesno } from '#core/law/fact.ts'

/** Earlier requests to, and decisions of, the CCF or the General Secretariat. */
export const ccf = factGroup({
  one: 'earlier CCF matter',
  many: 'earlier CCF requests and decisions',
  asks: 'What was filed with or decided by the CCF or INTERPOL before?',
  facts: {
    'ccf.kind': choice({
      asks: 'What was filed?',
      why: 'A decided request can be repeated only by way of revision (Article 42 of the CCF’s Statute).',
      says: 'what was filed is {}',
      options: {
        access: 'an access request',
        deletion: 'a correction or deletion request',
        revision: 'an application for revision',
        preemptive: 'a pre-emptive submission',
        referral: 'a review by the General Secretariat',
      },
      proof: ['The CCF’s letters'],
      intake: ['A6', 'A9'],
    }),
    'ccf.reference': text({ asks: 'What is its reference?', noun: 'the CCF reference' }),
    'ccf.session': quantity({ asks: 'In which session was it decided?', noun: 'the session', unit: 'number' }),
    'ccf.filed-on': dayFact({
      asks: 'When was it filed?',
      why: 'The procedure’s clocks and the rules in force depend on it.',
      noun: 'the date of filing',
    }),
    'ccf.admissible-on': dayFact({
      asks: 'When was it found admissible?',
      why: 'The four and nine months of Article 40 of the CCF’s Statute run from admissibility.',
      noun: 'the date of admissibility',
    }),
    'ccf.decided-on': dayFact({
      asks: 'When was it decided?',
      why: 'A fact later than the decision, or discovered later, is what revision needs.',
      noun: 'the date of the decision',
    }),
    'ccf.outcome': choice({
      asks: 'What was the outcome?',
      why: 'An earlier finding of non-compliance is strong; a rejection binds unless there is a new fact (Article 42).',
      says: 'the outcome {}',
      options: {
        pending: 'is pending',
        inadmissible: 'is that the request is inadmissible',
        'no-data': 'is that there are no data',
        disclosed: 'is that data are held and may be disclosed',
        'not-disclosed': 'is that nothing may be disclosed',
        compliant: 'is that the data comply',
        'compliant-with-update': 'is that the data comply with an addendum',
        'compliant-extract-removed': 'is that the data comply without a public extract',
        'compliant-on-condition': 'is that the data comply once information is supplied',
        'non-compliant': 'is that the data do not comply',
        'withdrawn-by-source': 'is that the source withdrew the data',
      },
      proof: ['The decision'],
      intake: ['A6', 'A9'],
    }),
    'ccf.same-matter': yesno({
      asks: 'Does it concern the same facts?',
      why: 'Only a decision on the same facts helps or bars.',
      yes: 'the earlier matter concerns the same facts',
      no: 'the earlier matter concerns other facts',
      proof: ['The decision'],
      intake: ['A6', 'A9'],
    }),
    'ccf.about-co-accused': yesno({
      asks: 'Does it concern a co-accused and not the client?',
      why: 'A finding for a co-accused speaks for the same result here (Articles 12 and 34).',
      yes: 'the earlier matter concerns a co-accused',
      no: 'the earlier matter concerns the person, not a co-accused',
      proof: ['The CCF’s letters to the co-accused'],
      intake: ['A8'],
    }),
  },
})

export const revision = {
  'revision.new-fact': choice({
    asks: 'Has a fact come to light since the last CCF decision that could change it?',
    why: 'Article 42 of the CCF’s Statute opens a decided case only for a discovered fact that could have led to another conclusion.',
    says: 'since the last decision {} came to light',
    options: {
      'extradition-refused': 'a refusal of extradition',
      'protection-granted': 'a grant of protection',
      abduction: 'an abduction or attempt',
      'case-ended': 'an end of the case',
      'court-finding': 'a finding of a court or body',
      'evidence-found': 'evidence that was out of reach before',
      other: 'another fact',
      none: 'no new fact',
    },
    proof: ['The document of the new fact'],
    intake: ['A9'],
  }),
  'revision.discovered-on': dayFact({
    asks: 'When was it discovered?',
    why: 'Revision must be asked for within six months of the discovery of the fact (Article 42 of the CCF’s Statute).',
    noun: 'the day the new fact was discovered',
    proof: ['A document that shows when it was discovered'],
    intake: ['A9'],
  }),
  'revision.why-unknown': text({
    asks: 'Why was it not known before?',
    why: 'The application must show why the fact could not be put forward before.',
    noun: 'why the fact was not known before',
    intake: ['A9'],
  }),
} as const
