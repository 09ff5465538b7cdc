import { choice, choices, dayFact, factGroup, quantity, state, text, yesno } from '#core/law/fact.ts'

export const alertTypes = {
  'red-notice': 'a Red Notice',
  diffusion: 'a wanted-person diffusion',
  'blue-notice': 'a Blue Notice',
  'green-notice': 'a Green Notice',
  'yellow-notice': 'a Yellow Notice',
  'silver-notice': 'a Silver Notice',
  'silver-diffusion': 'a Silver diffusion',
  'travel-document-record': 'a stolen or lost travel document record',
} as const

export type AlertType = keyof typeof alertTypes

/** What INTERPOL holds or is asked to publish, and what its text says. */
export const alerts = factGroup({
  one: 'alert',
  many: 'alerts',
  asks: 'Which alerts does INTERPOL hold, or is it asked to publish?',
  facts: {
    'alert.type': choice({ asks: 'Which kind of alert is it?', says: 'the alert is {}', options: alertTypes, intake: ['A1'], core: true }),
    'alert.other-records': choices({ asks: 'Which other records does INTERPOL hold on the same matter?', says: 'INTERPOL also holds {}', options: alertTypes, intake: ['A1'] }),
    'alert.requesting-state': state({ asks: 'Which state asked for it?', noun: 'the requesting state', intake: ['A3'], core: true }),
    'alert.known-from': choices({
      asks: 'How is the alert known?',
      says: 'the alert is known from {}',
      options: {
        'public-extract': 'the public extract', arrest: 'an arrest', 'border-stop': 'a border stop', 'visa-refusal': 'a visa refusal', 'ccf-reply': 'a reply of the CCF',
        'court-file': 'a court file', 'official-letter': 'an official letter', 'bank-letter': 'a letter of a bank', press: 'the press', rumour: 'rumour only',
      },
      intake: ['A2'], core: true,
    }),
    'alert.existence-proven': yesno({ asks: 'Is there a document that shows the alert exists?', yes: 'a document shows that the alert exists', no: 'no document shows that the alert exists', intake: ['A2'], core: true }),
    'alert.status': choice({
      asks: 'What is its status?',
      says: 'the alert is {}',
      options: { circulating: 'in circulation', requested: 'requested but not yet published', refused: 'refused before publication', blocked: 'blocked while INTERPOL examines it', withdrawn: 'withdrawn by the source', deleted: 'deleted', expected: 'feared but not known to exist' },
      intake: ['A4'],
    }),
    'alert.issued-on': dayFact({ asks: 'When was it issued?', noun: 'the date of the alert', intake: ['A4'], core: true }),
    'alert.renewed-on': dayFact({ asks: 'When was it last renewed?', noun: 'the last renewal', intake: ['A4'] }),
    'alert.expires-on': dayFact({ asks: 'When does it expire?', noun: 'the expiry of the alert', intake: ['A4'] }),
    'alert.renewal-reasoned': yesno({ asks: 'Was the renewal given a reason?', yes: 'the source gave a reason for keeping the data', no: 'the data were renewed without a reason', intake: ['A4'] }),
    'alert.age-years': quantity({ asks: 'How many years have the data been held?', noun: 'the age of the data', unit: 'years', intake: ['A4'] }),
    'alert.public-extract': choice({ asks: 'Is or was there a public extract?', says: 'the public extract {}', options: { published: 'is on the public site', removed: 'was taken off the public site', never: 'was never public' }, intake: ['A5'] }),
    'alert.repeats-refused-request': yesno({ asks: 'Had INTERPOL already refused or deleted data on the same facts?', yes: 'the data repeat a request that INTERPOL had already refused or deleted', no: 'the data do not repeat a refused or deleted request', intake: ['A6'], core: true }),
    'alert.other-channel-after-refusal': yesno({ asks: 'Was another channel used after a refusal or deletion (a diffusion, a travel document entry)?', yes: 'another channel was used after a refusal or deletion', no: 'no other channel was used after a refusal or deletion', intake: ['A7'], core: true }),
    'alert.control-number': text({ asks: 'What is its control number?', noun: 'the control number' }),
    'alert.carries-addendum': yesno({ asks: 'Does the alert carry an addendum on the refused extradition or other later events?', yes: 'the alert carries an addendum', no: 'the alert carries no addendum' }),
    'alert.record-basis': choice({ asks: 'On what does a travel document record rest?', says: 'the record rests on {}', options: { 'court-decision': 'a court decision', 'police-decision': 'a police decision', 'administrative-decision': 'an administrative decision' } }),
    'alert.wanted-for': choice({ asks: 'Is the person wanted for prosecution, to serve a sentence, or only for questioning?', says: 'the person is wanted {}', options: { prosecution: 'for prosecution', sentence: 'to serve a sentence', questioning: 'only for questioning or as a witness' }, intake: ['B1'], core: true }),
    'alert.agrees-with-warrant': yesno({ asks: 'Do warrant, alert and extradition request agree (dates, charges, law, penalty)?', yes: 'warrant, alert and extradition request agree', no: 'warrant, alert and extradition request disagree', intake: ['B5'] }),
    'alert.charges-in-judgment': yesno({ asks: 'Do the charges in the alert stand in the judgment or indictment?', yes: 'the charges in the alert stand in the judgment or indictment', no: 'the alert names charges that are not in the judgment or indictment', intake: ['B5'] }),
    'alert.states-time': yesno({ asks: 'Does the summary state when the acts took place?', yes: 'the summary gives the time of the acts', no: 'the summary gives no time of the acts', intake: ['D1'], core: true }),
    'alert.states-place': yesno({ asks: 'Does the summary state where?', yes: 'the summary gives the place of the acts', no: 'the summary gives no place of the acts', intake: ['D1'], core: true }),
    'alert.describes-acts': yesno({ asks: 'Does the summary say what the client personally did?', yes: 'the summary describes what the person did', no: 'the summary describes no act of the person', intake: ['D2'], core: true }),
    'alert.acts-disputed': yesno({ asks: 'Does the client dispute that the summary describes the client’s own acts, with reasons?', yes: 'it is disputed, with reasons, that the summary describes acts of the person', no: 'it is not disputed that the summary describes acts of the person', intake: ['D2'] }),
    'alert.liability-from-office-only': yesno({ asks: 'Is liability drawn only from an office or family tie (director, shareholder, relative)?', yes: 'liability is drawn only from an office or a family tie', no: 'liability is not drawn only from an office or a family tie', intake: ['D3'], core: true }),
    'alert.states-benefit-or-intent': yesno({ asks: 'Does it describe a personal benefit or intent?', yes: 'the summary describes a personal benefit or intent', no: 'the summary describes neither a personal benefit nor intent', intake: ['D4'], core: true }),
    'alert.facts-fit-charge': yesno({ asks: 'Do the facts stated fit the charge?', yes: 'the facts stated fit the charge', no: 'the facts stated do not fit the charge', intake: ['D5'], core: true }),
    'alert.identity-correct': yesno({ asks: 'Are name, date of birth, photograph and identity data those of the client?', yes: 'the identity data are those of the applicant', no: 'the identity data are not those of the applicant', intake: ['D6'], core: true }),
    'alert.identity-data-sufficient': yesno({ asks: 'Does the alert hold one of the two full sets of identity data?', yes: 'the alert holds a full set of identity data', no: 'the alert holds no full set of identity data', intake: ['D6'] }),
    'alert.up-to-date': yesno({ asks: 'Do the data reflect later decisions (dropped counts, new judgment)?', yes: 'the data reflect later decisions', no: 'the data do not reflect later decisions', intake: ['D7'], core: true }),
    'alert.states-charges': yesno({ asks: 'Does the alert state the charges?', yes: 'the alert states the charges', no: 'the alert states no charge' }),
    'alert.states-law': yesno({ asks: 'Does it state the law covering the offence?', yes: 'the alert names the law covering the offence', no: 'the alert names no law covering the offence' }),
    'alert.states-penalty': yesno({ asks: 'Does it state the maximum penalty, or the sentence imposed or remaining?', yes: 'the alert states the penalty', no: 'the alert states no penalty' }),
    'alert.cites-warrant': yesno({ asks: 'Does it refer to a valid warrant or a judicial decision of the same effect?', yes: 'the alert refers to a warrant or equal decision', no: 'the alert refers to no warrant or equal decision' }),
    'alert.facts-as-stated': text({ asks: 'What does the summary of facts say, word for word?', noun: 'the summary of facts' }),
    'alert.source-replied': choice({ asks: 'Has the source bureau answered the CCF’s or INTERPOL’s questions?', says: 'the source bureau {}', options: { answered: 'answered the questions put to it', insufficient: 'answered only in part or with bare assurances', silent: 'did not answer the questions put to it' }, intake: ['D8'] }),
    'alert.third-bureau-silent': yesno({ asks: 'Was the bureau of another nationality of the client asked, and silent?', yes: 'the bureau of another nationality did not answer', no: 'the bureau of another nationality answered' }),
  },
})
