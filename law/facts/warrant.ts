import { choice, dayFact, factGroup, text, yesno } from '#core/law/fact.ts'

export const warrants = factGroup({
  one: 'warrant',
  many: 'warrants',
  asks: 'Which warrants or equal decisions stand behind the alert?',
  facts: {
    'warrant.number': text({ asks: 'What is its number?', noun: 'the number of the warrant', intake: ['B2'] }),
    'warrant.date': dayFact({ asks: 'When was it issued?', noun: 'the date of the warrant', intake: ['B2'], core: true }),
    'warrant.issuer': text({ asks: 'Which court or office issued it?', noun: 'the issuing authority', intake: ['B2'] }),
    'warrant.issued-by': choice({ asks: 'What kind of authority issued it?', says: 'the warrant was issued by {}', options: { court: 'a court', prosecutor: 'a prosecutor', police: 'the police', other: 'another authority' }, intake: ['B4'], core: true }),
    'warrant.appeal-to-judge': yesno({ asks: 'Does national law allow an appeal against it to a judge?', yes: 'national law allows an appeal to a judge', no: 'national law allows no appeal to a judge', intake: ['B4'], core: true }),
    'warrant.competent': yesno({ asks: 'Had the authority the power to issue it?', yes: 'the issuing authority had the power to issue it', no: 'the issuing authority had no power to issue it', intake: ['B4'] }),
    'warrant.validity': choice({ asks: 'Is it valid today?', says: 'the warrant {}', options: { valid: 'is valid', disputed: 'is disputed with reasons', withdrawn: 'was withdrawn', quashed: 'was quashed', expired: 'has expired', stayed: 'is stayed' }, intake: ['B3'], core: true }),
    'warrant.judge-discredited': yesno({ asks: 'Was the judge or officer behind it removed or convicted?', yes: 'the judge or officer behind the warrant was removed or convicted', no: 'nothing is known against the judge or officer behind the warrant', intake: ['F7'] }),
    'warrant.confirmed-by-letter-only': yesno({ asks: 'Was a defective warrant only confirmed by a letter, without a fresh one?', yes: 'the defective warrant was confirmed by letter only', no: 'the warrant was not confirmed by letter only' }),
    'warrant.fresh': yesno({ asks: 'Was a fresh warrant issued after the defect or refusal?', yes: 'a fresh warrant was issued', no: 'no fresh warrant was issued' }),
    'warrant.copy-held': yesno({ asks: 'Do you hold a copy?', yes: 'a copy of the warrant is held', no: 'no copy of the warrant is held', intake: ['B2'] }),
    'warrant.challenge': choice({ asks: 'Was it challenged locally, and with what result?', says: 'the local challenge {}', options: { 'no-remedy': 'was not possible', pending: 'is pending', lost: 'was lost on the merits', won: 'succeeded' }, intake: ['B7'] }),
  },
})

export const prosecution = {
  'prosecution.warrant-exists': yesno({ asks: 'Is there any warrant or equal judicial decision?', yes: 'there is a warrant or equal judicial decision', no: 'there is no warrant or equal judicial decision', intake: ['B2'], core: true }),
  'prosecution.charges-filed': yesno({ asks: 'Had charges been filed when the data were requested?', yes: 'charges had been filed when the data were requested', no: 'no charges had been filed when the data were requested', intake: ['B1'] }),
  'prosecution.investigation-complete': yesno({ asks: 'Was the investigation complete?', yes: 'the investigation was complete', no: 'the investigation was not complete', intake: ['B1'] }),
} as const
