import { choice, dayFact, factGroup, quantity, state, text, yesno } from '#core/law/fact.ts'

/** Court proceedings on the same or related facts, in any state. */
export const proceedings = factGroup({
  one: 'court proceeding',
  many: 'court proceedings',
  asks: 'Which court proceedings were or are there, in which states?',
  facts: {
    'proceeding.state': state({ asks: 'In which state?', noun: 'the state of the proceeding' }),
    'proceeding.in-requesting-state': yesno({ asks: 'Is that the requesting state?', yes: 'it took place in the requesting state', no: 'it took place in another state', intake: ['I1', 'I2'] }),
    'proceeding.kind': choice({ asks: 'What kind of proceeding?', says: 'it is {}', options: { investigation: 'an investigation', trial: 'a criminal trial', appeal: 'an appeal', civil: 'a civil case', arbitration: 'an arbitration', insolvency: 'an insolvency case', family: 'a family or custody case' }, intake: ['C8'] }),
    'proceeding.court': text({ asks: 'Before which court or office?', noun: 'the court or office' }),
    'proceeding.date': dayFact({ asks: 'When was it decided, or what is its last date?', noun: 'the date of the proceeding' }),
    'proceeding.same-facts': yesno({ asks: 'Does it concern the same facts as the alert?', yes: 'it concerns the same facts', no: 'it concerns other facts', intake: ['I2'] }),
    'proceeding.outcome': choice({
      asks: 'What was the outcome?',
      says: 'it {}',
      options: {
        pending: 'is pending', convicted: 'ended in a conviction', acquitted: 'ended in an acquittal', discharged: 'ended in a discharge', dismissed: 'was dismissed', discontinued: 'was discontinued', 'police-termination': 'was ended by a police order', fine: 'ended in a fine for the same event', transferred: 'was transferred to another state', 'for-client': 'was decided for the client', 'against-client': 'was decided against the client',
      },
      intake: ['I1', 'I2'],
    }),
    'proceeding.final': yesno({ asks: 'Is the decision final?', yes: 'the decision is final', no: 'the decision is not final', intake: ['I1', 'I2'] }),
    'proceeding.on-merits': yesno({ asks: 'Was it decided on the merits (not for lack of jurisdiction or form)?', yes: 'it was decided on the merits', no: 'it was not decided on the merits', intake: ['I2'] }),
  },
})

export const sentence = {
  'sentence.months': quantity({ asks: 'Which sentence was imposed, in months of imprisonment?', noun: 'the sentence imposed', unit: 'months', intake: ['C2'], core: true }),
  'sentence.remaining-months': quantity({ asks: 'How many months remain to be served?', noun: 'the sentence remaining', unit: 'months', intake: ['C2'], core: true }),
  'sentence.kind': choice({ asks: 'What kind of sentence is it?', says: 'the sentence is {}', options: { imprisonment: 'imprisonment', suspended: 'suspended imprisonment', fine: 'a fine', probation: 'probation or community service' }, intake: ['C3'] }),
} as const

/** What ends a case. */
export const extinction = {
  'extinction.time-barred': choice({ asks: 'Is the case time-barred under the law of the requesting state?', says: '{}', options: { official: 'a court or authority of the requesting state holds the case time-barred', opinion: 'an expert opinion holds the case time-barred', 'requested-state-only': 'the case is time-barred only under the law of another state', no: 'the case is not time-barred' }, intake: ['I3'], core: true }),
  'extinction.ended-by': choice({ asks: 'Was the case ended by amnesty, pardon or a served sentence?', says: 'the case was ended by {}', options: { amnesty: 'an amnesty', pardon: 'a pardon', served: 'service of the sentence', settlement: 'a settlement approved by the court', nothing: 'nothing so far' }, intake: ['I4'], core: true }),
  'extinction.transferred': yesno({ asks: 'Were the proceedings transferred, or a transfer offered, to another state?', yes: 'the proceedings were transferred, or a transfer was offered, to another state', no: 'the proceedings were not transferred', intake: ['I5'] }),
  'extinction.transfer-ignored': yesno({ asks: 'Did the requesting state ignore requests to transfer or cooperate?', yes: 'the requesting state ignored requests to transfer the case or to cooperate', no: 'the requesting state answered requests to transfer the case', intake: ['I5'] }),
  'extinction.parallel-same-facts': yesno({ asks: 'Is or was there a case in another state on the same facts?', yes: 'another state has or had a case on the same facts', no: 'no other state has a case on the same facts', intake: ['I2', 'I5'] }),
  'extinction.material-withheld': yesno({ asks: 'Did the requesting state withhold material from a joint or foreign investigation?', yes: 'the requesting state withheld material from a joint investigation', no: 'the requesting state withheld no material', intake: ['I5'] }),
  'extinction.deceased': yesno({ asks: 'Has the client died?', yes: 'the person has died', no: 'the person is alive', intake: ['I6'] }),
  'extinction.minor-at-the-time': yesno({ asks: 'Was the client a minor at the time of the acts?', yes: 'the person was a minor at the time of the acts', no: 'the person was an adult at the time of the acts', intake: ['I6'] }),
} as const
