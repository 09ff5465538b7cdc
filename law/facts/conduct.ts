import { choice, dayFact, factGroup, text, yesno } from '#core/law/fact.ts'

export const conduct = {
  'conduct.left': choice({
    asks: 'When did the client leave the requesting state?',
    why: 'Having left before any charge speaks mildly for the client; having fled after notice speaks for the source (Article 82).',
    says: 'the person {}',
    options: {
      before: 'left before any charge',
      unaware: 'left after the charge without knowing of it',
      fled: 'left after learning of the case',
      'never-there': 'was never there',
    },
    proof: ['Travel stamps'],
    intake: ['J1'],
  }),
  'conduct.left-on': dayFact({
    asks: 'On which day did the client leave the requesting state?',
    why: 'The day decides whether the client left before the case, without knowing of it, or fled from it (Article 82).',
    noun: 'the day the client left the requesting state',
    proof: ['Travel stamps'],
    intake: ['J1'],
  }),
  'conduct.location-declared': yesno({
    asks: 'Did the authorities know where the client was?',
    why: 'Authorities who knew where the person was had no need to search for a location under Article 82.',
    yes: 'the authorities knew where the person was',
    no: 'the authorities did not know where the person was',
    proof: ['Travel stamps'],
    intake: ['J1'],
  }),
  'conduct.offered-cooperation': yesno({
    asks: 'Has the client offered to appear, testify or cooperate?',
    why: 'A documented offer to appear bears on the purpose under Article 82 and on the accuracy of “wanted” under Article 12.',
    yes: 'the person offered to appear, testify or cooperate',
    no: 'the person made no offer to cooperate',
    proof: ['The letters'],
    intake: ['J2'],
  }),
} as const

/** Why it cannot wait. */
export const urgency = {
  'urgency.detained': yesno({
    asks: 'Is the client detained on the alert?',
    why: 'Detention on the alert is a recognised reason for provisional measures under Article 37 of the CCF’s Statute.',
    yes: 'the person is detained on the alert',
    no: 'the person is not detained on the alert',
    proof: ['The detention order'],
    intake: ['J3'],
    core: true,
  }),
  'urgency.extradition-imminent': yesno({
    asks: 'Is extradition or deportation imminent?',
    why: 'Imminent extradition is a recognised reason for provisional measures under Article 37 of the CCF’s Statute.',
    yes: 'extradition or deportation is imminent',
    no: 'no extradition or deportation is imminent',
    proof: ['The extradition or deportation order'],
    intake: ['J3'],
    core: true,
  }),
  'urgency.travel': yesno({
    asks: 'Must the client travel soon?',
    why: 'Travel alone is a weak reason for provisional measures; the risk on the way must be shown.',
    yes: 'the person must travel soon',
    no: 'the person need not travel soon',
    proof: ['Tickets', 'The reason for the journey'],
    intake: ['J3'],
    level: 'C2',
  }),
  'urgency.next-date': dayFact({
    asks: 'What is the next date that matters (hearing, surrender, travel)?',
    why: 'The next date decides what must be filed first and whether provisional measures are needed.',
    noun: 'the next date that matters',
    proof: ['The order or summons that sets the date'],
    intake: ['J3'],
    level: 'C2',
  }),
  'urgency.other': text({
    asks: 'Which other event makes it urgent, in one sentence (loss of a travel document, a transfer, a medical need)?',
    why: 'Practice knows detention, imminent extradition and protection; anything else must be shown as well as those.',
    noun: 'the event that makes it urgent',
    proof: ['A document that shows the event'],
    intake: ['J3'],
  }),
  'urgency.harm': text({
    asks: 'Which harm cannot be repaired?',
    why: 'Provisional measures under Article 37 need a harm that a later deletion cannot repair.',
    noun: 'the harm that cannot be repaired',
    intake: ['J3'],
  }),
} as const

export const disclosure = {
  'disclosure.must-not-reach-source': yesno({
    asks: 'Are there facts that must not reach the requesting state (relatives, asylum, location)?',
    why: 'Under Article 14 of the RPD and Article 35 of the CCF’s Statute restricted disclosure can be asked for; it must be asked before anything is sent.',
    yes: 'there are facts that must not reach the requesting state',
    no: 'no fact needs to be kept from the requesting state',
    proof: ['The client’s written instruction'],
    intake: ['J4'],
    core: true,
  }),
  'disclosure.what': text({
    asks: 'Which ones?',
    why: 'Each restriction under Article 35 of the CCF’s Statute must be asked for and reasoned item by item.',
    noun: 'the facts that must not reach the requesting state',
    intake: ['J4'],
    level: 'C2',
  }),
  'disclosure.neutral-summary': text({
    asks: 'What may the source bureau be told, in two neutral sentences?',
    why: 'Where facts are withheld, the source needs something it can answer, or the argument loses weight.',
    noun: 'the neutral summary for the source',
  }),
  'disclosure.source-may-be-contacted': yesno({
    asks: 'May the CCF put the request to the source bureau?',
    why: 'The CCF normally asks the source; a client who objects should say so at filing.',
    yes: 'the CCF may put the request to the source',
    no: 'the client objects to the request being put to the source',
    proof: ['The client’s written instruction'],
    intake: ['J4'],
  }),
  'disclosure.reference-on-card': yesno({
    asks: 'May the CCF reference stand on the card the client carries?',
    why: 'Whoever finds the card then knows that there is a request; without a yes it is left out.',
    yes: 'the CCF reference may stand on the card the client carries',
    no: 'the CCF reference is not to stand on the card the client carries',
  }),
  'disclosure.contact-is-dangerous': yesno({
    asks: 'Would it put someone at risk if the source learned of the request?',
    why: 'Danger from the contact itself is a reason to restrict disclosure under Article 35 of the CCF’s Statute.',
    yes: 'someone is at risk if the source learns of the request',
    no: 'nobody is at risk if the source learns of the request',
    proof: ['The client’s statement', 'Reports of earlier pressure'],
    intake: ['J4'],
  }),
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
