import { choice, dayFact, factGroup, text, yesno } from '#core/law/fact.ts'

/** Pressure on the client or the family, one per event. */
export const incidents = factGroup({
  one: 'pressure incident',
  many: 'pressure incidents',
  asks: 'Was the client or the family put under pressure?',
  facts: {
    'incident.kind': choice({
      asks: 'What happened?',
      says: 'what happened was {}',
      options: {
        summons: 'a summons of relatives', threat: 'a threat', detention: 'the detention of a relative', 'call-to-return': 'a call to return', harassment: 'harassment', surveillance: 'surveillance', 'passport-refused': 'a refusal of a passport or papers', 'assets-frozen': 'a freezing or taking of assets', dismissal: 'a dismissal or loss of office', visit: 'a visit of agents abroad', other: 'another pressure',
      },
      intake: ['F10'], level: 'C2',
    }),
    'incident.date': dayFact({ asks: 'When?', noun: 'the date of the incident', intake: ['F10'], level: 'C2' }),
    'incident.against': choice({ asks: 'Against whom?', says: 'it was directed at {}', options: { client: 'the person', family: 'the person’s family', associates: 'colleagues or friends' }, intake: ['F10'], level: 'C2' }),
    'incident.by': text({ asks: 'By whom?', noun: 'who exerted the pressure', intake: ['F10'], level: 'C2' }),
    'incident.place': text({ asks: 'Where?', noun: 'the place of the incident', intake: ['F10'], level: 'C2' }),
    'incident.demands-return': yesno({ asks: 'Was the client’s return, or silence, demanded?', yes: 'the person’s return or silence was demanded', no: 'no return or silence was demanded', intake: ['F10'], level: 'C2' }),
    'incident.account': text({ asks: 'What happened, in two sentences?', noun: 'the account of the incident', intake: ['F10'], level: 'C2' }),
  },
})
