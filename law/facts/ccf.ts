import { choice, choices, dayFact, factGroup, quantity, text, yesno } from '#core/law/fact.ts'

/** Earlier requests to, and decisions of, the CCF or the General Secretariat. */
export const ccf = factGroup({
  one: 'earlier CCF matter',
  many: 'earlier CCF requests and decisions',
  asks: 'What was filed with or decided by the CCF or INTERPOL before?',
  facts: {
    'ccf.kind': choice({ asks: 'What was filed?', says: 'it is {}', options: { access: 'an access request', deletion: 'a correction or deletion request', revision: 'an application for revision', preemptive: 'a pre-emptive submission', referral: 'a review by the General Secretariat' }, intake: ['A6', 'A9'] }),
    'ccf.reference': text({ asks: 'What is its reference?', noun: 'the CCF reference' }),
    'ccf.session': quantity({ asks: 'In which session was it decided?', noun: 'the session', unit: 'number' }),
    'ccf.filed-on': dayFact({ asks: 'When was it filed?', noun: 'the date of filing' }),
    'ccf.admissible-on': dayFact({ asks: 'When was it found admissible?', noun: 'the date of admissibility' }),
    'ccf.decided-on': dayFact({ asks: 'When was it decided?', noun: 'the date of the decision' }),
    'ccf.outcome': choice({
      asks: 'What was the outcome?',
      says: 'the outcome {}',
      options: {
        pending: 'is pending', inadmissible: 'is inadmissibility', 'no-data': 'is that there are no data', 'not-disclosed': 'is that nothing may be disclosed', compliant: 'is that the data comply', 'compliant-with-update': 'is that the data comply with an addendum', 'compliant-extract-removed': 'is that the data comply without a public extract',
        'compliant-on-condition': 'is that the data comply once information is supplied', 'non-compliant': 'is that the data do not comply', 'withdrawn-by-source': 'is that the source withdrew the data',
      },
      intake: ['A6', 'A9'],
    }),
    'ccf.same-matter': yesno({ asks: 'Does it concern the same facts?', yes: 'it concerns the same facts', no: 'it concerns another matter', intake: ['A6', 'A9'] }),
    'ccf.about-co-accused': yesno({ asks: 'Does it concern a co-accused and not the client?', yes: 'it concerns a co-accused', no: 'it concerns the client', intake: ['A8'] }),
  },
})

export const revision = {
  'revision.new-fact': choice({
    asks: 'Has a fact come to light since the last CCF decision that could change it?',
    says: 'since the last decision {} came to light',
    options: { 'extradition-refused': 'a refusal of extradition', 'protection-granted': 'a grant of protection', abduction: 'an abduction or attempt', 'case-ended': 'an end of the case', 'court-finding': 'a finding of a court or body', 'evidence-found': 'evidence that was out of reach before', other: 'another fact', none: 'no new fact' },
    intake: ['A9'],
  }),
  'revision.discovered-on': dayFact({ asks: 'When was it discovered?', noun: 'the day the new fact was discovered', intake: ['A9'] }),
  'revision.why-unknown': text({ asks: 'Why was it not known before?', noun: 'why the fact was not known before', intake: ['A9'] }),
} as const

/** The matter as filed: what was argued, by how many, how it ran. */
export const matter = {
  'matter.procedure': choice({ asks: 'Which procedure is it?', says: 'the procedure is {}', options: { deletion: 'a deletion request', 'access-then-deletion': 'access, then deletion', revision: 'revision', preemptive: 'a pre-emptive submission', 'preemptive-then-referral': 'a pre-emptive submission, then a referral to the General Secretariat' } }),
  'matter.data-blocked': yesno({ asks: 'Are the data blocked for the time being?', yes: 'INTERPOL has blocked the data for the time being', no: 'the data are not blocked' }),
  'matter.published-after-questions': yesno({ asks: 'Did INTERPOL publish only after putting questions to the source?', yes: 'INTERPOL published after putting questions to the source', no: 'INTERPOL published without putting questions' }),
  'matter.forwarded-then-warned': yesno({ asks: 'Was the request forwarded and were members then warned?', yes: 'the request was forwarded and members were then warned', no: 'members were not warned' }),
  'matter.referred-with-new-information': yesno({ asks: 'Did INTERPOL receive new information of its own?', yes: 'INTERPOL received new information', no: 'INTERPOL received no new information' }),
  'matter.other-requests-untouched': yesno({ asks: 'Were other requests of the same state in the matter left in place?', yes: 'other requests of the same state were left in place', no: 'no other request of the same state was left in place' }),
  'matter.persons': quantity({ asks: 'How many persons are concerned?', noun: 'the number of persons concerned', unit: 'persons' }),
  'matter.alerts': quantity({ asks: 'How many alerts stand against the client?', noun: 'the number of alerts', unit: 'notices' }),
  'matter.arguments': choices({
    asks: 'What has the client argued so far?',
    says: 'it was argued that {}',
    options: {
      'politically-motivated': 'the case is political', 'rights-at-risk': 'rights are at risk', 'unfair-trial': 'the trial is unfair', 'tried-in-absence': 'the person was tried in absence', 'not-notified': 'the person was not notified', health: 'health is at risk', 'prison-conditions': 'prison conditions are inhuman', 'death-penalty': 'the death penalty looms', refugee: 'the person is protected',
      'private-dispute': 'the matter is private or civil', administrative: 'the matter is administrative', 'family-matter': 'it is a family matter', 'no-intent': 'there was no criminal intent', 'no-clear-description': 'the acts are not described', 'no-individual-role': 'the person’s role is not stated', 'papers-disagree': 'the papers disagree', 'warrant-not-judicial': 'the warrant is not judicial', 'threshold': 'the sentence is at the threshold',
      'extradition-refused': 'extradition was refused', 'location-known': 'the location is known', 'no-request': 'extradition was not requested', 'extradition-impossible': 'extradition is impossible', 'purpose-gone': 'the purpose is gone', 'ne-bis-in-idem': 'the case is already decided', 'co-accused-refusal': 'a co-accused was not extradited', 'no-evidence': 'there is no evidence', 'fabricated': 'the case is fabricated', 'released-abroad': 'foreign courts released the person', 'cleared-before': 'an authority cleared the person before', retaliation: 'the case is retaliation', 'special-unit': 'a special unit targets former officials', 'single-expert': 'the case rests on one expert', other: 'another point',
    },
  }),
} as const
