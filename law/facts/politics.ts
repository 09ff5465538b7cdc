import { choice, choices, yesno } from '#core/law/fact.ts'

/** Article 3 of the Constitution: the person, the moment, the context. */
export const politics = {
  'person.roles': choices({
    asks: 'Which of these is or was the client?',
    says: 'the person is or was {}',
    options: {
      politician: 'a politician', 'ex-official': 'a former official', journalist: 'a journalist or writer', activist: 'an activist or human-rights defender', 'religious-figure': 'a preacher or religious figure', businessperson: 'a businessperson', executive: 'an executive',
      'asylum-seeker': 'an asylum seeker', parent: 'a parent', guardian: 'a guardian or trustee', athlete: 'an athlete or public performer', lawyer: 'a lawyer', academic: 'an academic', military: 'a member of armed forces', donor: 'a donor of a party or movement', relative: 'a relative of such a person', private: 'a private person',
    },
    intake: ['E1'], core: true,
  }),
  'person.standing': choices({
    asks: 'Which standing does the client have?',
    says: 'the person is {}',
    options: {
      'head-of-state': 'a head of state or former one', 'prime-minister': 'a head of government or former one', minister: 'a minister or former one', 'member-of-parliament': 'a member of parliament', 'opposition-leader': 'a leader of the opposition', 'highest-office': 'a holder of the highest offices',
      'public-figure': 'a public figure', absconder: 'declared an absconder by the requesting state', 'citizen-of-residence-state': 'a citizen of the state of residence', 'resident-of-third-state': 'a resident of a third state', female: 'a woman', minority: 'a member of an ethnic or religious minority',
    },
    intake: ['E1'],
  }),
  'person.political-role': choice({ asks: 'Is the political role the client’s own?', says: 'the person has {}', options: { own: 'a political role of their own', affiliation: 'only a weak political affiliation', relative: 'only a family or business tie to political figures', none: 'no political role' }, intake: ['E1'], core: true }),
  'person.persecuted-group': yesno({ asks: 'Does the client belong to a group the requesting state persecutes?', yes: 'the person belongs to a group the requesting state persecutes', no: 'the person belongs to no group the requesting state persecutes', intake: ['E10'] }),
  'politics.change-of-power': yesno({ asks: 'Did power change hands before the case began?', yes: 'power changed hands before the case began', no: 'power did not change hands before the case began', intake: ['E7'] }),
  'politics.timing': yesno({ asks: 'Does the case follow closely on an election, a defection, criticism or an arbitration?', yes: 'the case follows closely on a political event or on criticism', no: 'the case follows no political event', intake: ['E7'], core: true }),
  'politics.before-election': yesno({ asks: 'Was the alert published shortly before an election the client matters to?', yes: 'the alert was published shortly before an election', no: 'the alert was not published before an election', intake: ['E7'] }),
  'politics.lost-election-to-incumbent': yesno({ asks: 'Did the client lose an election to those now in power?', yes: 'the person lost an election to those now in power', no: 'the person lost no election to those now in power', intake: ['E7'] }),
  'politics.official-statements': yesno({ asks: 'Have officials called the client a traitor, guilty or an enemy?', yes: 'officials have publicly called the person guilty, a traitor or an enemy', no: 'officials have made no such statement', intake: ['E8'], core: true }),
  'politics.pattern': yesno({ asks: 'Are other opponents charged alike, with a link to this client?', yes: 'other opponents are charged alike, in the same pattern', no: 'no pattern links this case with others', intake: ['E10'] }),
  'politics.party-banned': yesno({ asks: 'Was the client’s party or movement banned?', yes: 'the person’s party or movement was banned', no: 'the person’s party or movement was not banned', intake: ['E1'] }),
  'politics.treason-case-in-parallel': yesno({ asks: 'Is a treason or state-security case run in parallel?', yes: 'a treason or state-security case runs in parallel', no: 'no treason case runs in parallel', intake: ['E2'] }),
  'politics.charges-reduced-after-refusal': yesno({ asks: 'Were political charges replaced by economic ones after a refusal?', yes: 'political charges were replaced by economic ones after a refusal', no: 'the charges were not changed after a refusal', intake: ['E7'] }),
  'politics.family-also-sought': yesno({ asks: 'Are family members also sought?', yes: 'family members are also sought', no: 'no family member is sought', intake: ['E10'] }),
  'politics.family-tie': yesno({ asks: 'Has the client a family tie to a political figure?', yes: 'the person has a family tie to a political figure', no: 'the person has no family tie to a political figure', intake: ['E1'] }),
  'politics.counterparty-in-power': yesno({ asks: 'Is the client’s opponent in the dispute linked to those in power?', yes: 'the opponent in the dispute is linked to those in power', no: 'the opponent in the dispute is not linked to those in power', intake: ['C9'] }),
  'politics.state-negotiates-with-employer': yesno({ asks: 'Is the requesting state in a dispute or negotiation with the client’s employer?', yes: 'the requesting state is negotiating with the person’s employer', no: 'the requesting state is not negotiating with the person’s employer', intake: ['C9', 'E11'] }),
  'politics.dispute-between-states': yesno({ asks: 'Is the case part of a dispute between states?', yes: 'the case is part of a dispute between states', no: 'the case is part of no dispute between states', intake: ['E11'] }),
  'politics.ordinary-investigation-first': yesno({ asks: 'Was there an ordinary crime with a real victim and a normal investigation before the client’s politics?', yes: 'an ordinary investigation with a real victim came before the person’s politics', no: 'no ordinary investigation came before the person’s politics', intake: ['E12'], core: true }),
} as const
