import { choice, dayFact, factGroup, text, yesno } from '#core/law/fact.ts'

export const conduct = {
  'conduct.left': choice({ asks: 'When did the client leave the requesting state?', says: 'the person {}', options: { before: 'left before any charge', unaware: 'left after the charge without knowing of it', fled: 'left after learning of the case', 'never-there': 'was never there' }, intake: ['J1'] }),
  'conduct.location-declared': yesno({ asks: 'Did the authorities know where the client was?', yes: 'the authorities knew where the person was', no: 'the authorities did not know where the person was', intake: ['J1'] }),
  'conduct.offered-cooperation': yesno({ asks: 'Has the client offered to appear, testify or cooperate?', yes: 'the person offered to appear, testify or cooperate', no: 'the person made no offer to cooperate', intake: ['J2'] }),
} as const

/** Why it cannot wait. */
export const urgency = {
  'urgency.detained': yesno({ asks: 'Is the client detained on the alert?', yes: 'the person is detained on the alert', no: 'the person is not detained on the alert', intake: ['J3'], core: true }),
  'urgency.extradition-imminent': yesno({ asks: 'Is extradition or deportation imminent?', yes: 'extradition or deportation is imminent', no: 'no extradition or deportation is imminent', intake: ['J3'], core: true }),
  'urgency.travel': yesno({ asks: 'Must the client travel soon?', yes: 'the person must travel soon', no: 'the person need not travel soon', intake: ['J3'] }),
  'urgency.next-date': dayFact({ asks: 'What is the next date that matters (hearing, surrender, travel)?', noun: 'the next date that matters', intake: ['J3'] }),
  'urgency.harm': text({ asks: 'Which harm cannot be repaired?', noun: 'the harm that cannot be repaired', intake: ['J3'] }),
} as const

export const disclosure = {
  'disclosure.must-not-reach-source': yesno({ asks: 'Are there facts that must not reach the requesting state (relatives, asylum, location)?', yes: 'there are facts that must not reach the requesting state', no: 'no fact needs to be kept from the requesting state', intake: ['J4'], core: true }),
  'disclosure.what': text({ asks: 'Which ones?', noun: 'the facts that must not reach the requesting state', intake: ['J4'], level: 'C2' }),
  'disclosure.neutral-summary': text({ asks: 'What may the source bureau be told, in two neutral sentences?', noun: 'the neutral summary for the source' }),
  'disclosure.source-may-be-contacted': yesno({ asks: 'May the CCF put the request to the source bureau?', yes: 'the CCF may put the request to the source', no: 'the client objects to the request being put to the source', intake: ['J4'] }),
  'disclosure.contact-is-dangerous': yesno({ asks: 'Would it put someone at risk if the source learned of the request?', yes: 'someone is at risk if the source learns of the request', no: 'nobody is at risk if the source learns of the request', intake: ['J4'] }),
} as const

/** Dated lines for the chronology that no other answer holds. */
export const events = factGroup({
  one: 'event',
  many: 'events',
  asks: 'Which other dated events belong in the chronology?',
  facts: {
    'event.date': dayFact({ asks: 'When?', noun: 'the date of the event' }),
    'event.what': text({ asks: 'What happened, in one neutral sentence?', noun: 'the event' }),
    'event.place': text({ asks: 'Where?', noun: 'the place of the event' }),
  },
})
