import { choice, dayFact, factGroup, state, text, yesno } from '#core/law/fact.ts'

/** One per decision or application. */
export const protections = factGroup({
  one: 'protection decision',
  many: 'protection decisions',
  asks: 'Which protection was granted, refused or applied for?',
  facts: {
    'protection.state': state({ asks: 'Which state decides or decided? (For UNHCR: the state where it did.)', noun: 'the state of protection', intake: ['G1'], level: 'C2' }),
    'protection.status': choice({
      asks: 'Which status?',
      says: 'the status is {}',
      options: {
        refugee: 'recognised refugee', 'refugee-unhcr': 'refugee recognised by UNHCR', pending: 'asylum seeker with a pending claim', subsidiary: 'subsidiary or complementary protection', humanitarian: 'humanitarian protection', 'humanitarian-pending': 'humanitarian visa applied for',
        claimed: 'a protective status that is claimed but not shown', denied: 'denied', excluded: 'excluded under Article 1F', revoked: 'revoked',
      },
      intake: ['G1', 'G3', 'G4', 'G6'], core: true, level: 'C2',
    }),
    'protection.decided-on': dayFact({ asks: 'When was it decided, or applied for?', noun: 'the date of the protection decision', intake: ['G1'], level: 'C2' }),
    'protection.from-requester': yesno({ asks: 'Is the state feared the one that asked for the alert?', yes: 'the state feared is the requesting state', no: 'the state feared is not the requesting state', intake: ['G1', 'G7'], core: true, level: 'C2' }),
    'protection.confirmable': yesno({ asks: 'Can the state of protection confirm the status to INTERPOL or the CCF?', yes: 'the state of protection can confirm the status', no: 'the state of protection will not confirm the status', intake: ['G2'], core: true, level: 'C2' }),
    'protection.consent-to-confirm': yesno({ asks: 'Does the client consent to that being asked?', yes: 'the client consents to the status being confirmed', no: 'the client does not consent to the status being confirmed', intake: ['G2'], core: true, level: 'C2' }),
    'protection.from-inter-state-politics': yesno({ asks: 'Was it granted because of politics between the two states, and not for the client’s own fear?', yes: 'it was granted because of politics between the states', no: 'it was granted for the person’s own fear', intake: ['G1'], level: 'C2' }),
    'protection.charges-known': yesno({ asks: 'Did the state know of the charges when granting?', yes: 'the state knew of the charges when it granted protection', no: 'the state did not know of the charges', intake: ['G8'], level: 'C2' }),
    'protection.naturalised-since': yesno({ asks: 'Has the client since become a national of that state?', yes: 'the person has since become a national of the state of protection', no: 'the person has not become a national of the state of protection', intake: ['G5'], core: true, level: 'C2' }),
    'protection.situation-changed': yesno({ asks: 'Has the situation in the state feared changed in substance since?', yes: 'the situation in the state feared has changed in substance', no: 'the situation in the state feared has not changed in substance', intake: ['G5'], level: 'C2' }),
    'protection.onward-risk': yesno({ asks: 'Where the state feared is another one: is onward return to it a real risk?', yes: 'onward return to the state feared is a real risk', no: 'onward return to the state feared is no real risk', intake: ['G7'], level: 'C2' }),
    'protection.reference': text({ asks: 'What is the reference of the decision?', noun: 'the reference of the protection decision', level: 'C2' }),
  },
})
