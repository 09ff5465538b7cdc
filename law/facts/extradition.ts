import { choice, dayFact, factGroup, quantity, state, text, yesno } from '#core/law/fact.ts'

export const extraditions = factGroup({
  one: 'extradition case',
  many: 'extradition proceedings',
  asks: 'In which states was the client arrested on the alert, or extradition sought?',
  facts: {
    'extradition.state': state({ asks: 'In which state?', noun: 'the state of the extradition case', intake: ['H1'] }),
    'extradition.arrested-on': dayFact({ asks: 'When was the client arrested on the alert?', noun: 'the date of the arrest', intake: ['H1'] }),
    'extradition.arrested-on-alert': yesno({ asks: 'Was the client arrested on the alert?', yes: 'the person was arrested on the alert', no: 'the person was not arrested on the alert', intake: ['H1'], core: true }),
    'extradition.released': yesno({ asks: 'Was the client then freed?', yes: 'the person was freed', no: 'the person was not freed', intake: ['H1'] }),
    'extradition.requested': yesno({ asks: 'Did the requesting state ask for extradition?', yes: 'the requesting state asked for extradition', no: 'the requesting state did not ask for extradition', intake: ['H2'], core: true }),
    'extradition.documents-in-time': yesno({ asks: 'Did the papers arrive in time?', yes: 'the extradition papers arrived in time', no: 'the extradition papers did not arrive in time', intake: ['H2'], core: true }),
    'extradition.outcome': choice({
      asks: 'How did it end?',
      says: 'extradition {}',
      options: {
        pending: 'is pending', refused: 'was refused', discharged: 'ended with the person’s discharge', 'granted-not-executed': 'was granted but not carried out', surrendered: 'was carried out', 'surrendered-elsewhere': 'was granted to another state', withdrawn: 'was no longer pursued',
      },
      intake: ['H3', 'H7'], core: true,
    }),
    'extradition.reason': choice({
      asks: 'What was the main reason of the refusal?',
      says: 'the refusal rests on {}',
      options: {
        torture: 'a risk of torture or inhuman treatment', 'fair-trial': 'a risk of an unfair trial', political: 'the political character of the case', persecution: 'a risk of persecution', protection: 'the protection granted to the person', 'ne-bis-in-idem': 'an earlier final decision',
        'dual-criminality': 'a lack of dual criminality', limitation: 'limitation under the law of the requested state', documents: 'missing or late papers', nationality: 'the person’s nationality', 'no-treaty': 'the lack of a treaty', guarantees: 'missing guarantees on sentence, custody or return', procedural: 'errors of procedure', humanitarian: 'health or family life', other: 'another reason',
      },
      intake: ['H3', 'H4'], core: true,
    }),
    'extradition.final': yesno({ asks: 'Is the decision final?', yes: 'the decision is final', no: 'the decision is not final', intake: ['H3'] }),
    'extradition.decided-on': dayFact({ asks: 'When was it decided?', noun: 'the date of the extradition decision', intake: ['H3'] }),
    'extradition.court': text({ asks: 'Which court or minister decided?', noun: 'the deciding authority', intake: ['H3'] }),
    'extradition.state-of-nationality': yesno({ asks: 'Is the client a national of that state?', yes: 'the person is a national of the requested state', no: 'the person is not a national of the requested state', intake: ['H4'] }),
    'extradition.ended-by-inaction': yesno({ asks: 'Did it end because the requesting state did nothing?', yes: 'it ended because the requesting state did nothing', no: 'it did not end because of inaction', intake: ['H2'] }),
  },
})

/** The purpose of the alert: whether the requesting state means to extradite, and can. */
export const purpose = {
  'purpose.location-known': choice({ asks: 'Does the requesting state know where the client is?', says: 'the requesting state {}', options: { known: 'knows where the person is', general: 'knows the country only', unknown: 'does not know where the person is' }, intake: ['H5'] }),
  'purpose.location-known-since': dayFact({ asks: 'Since when?', noun: 'the day the requesting state learned where the person is', intake: ['H5'] }),
  'purpose.months-without-request': quantity({ asks: 'How many months have passed without a request since?', noun: 'the time without a request since the location was known', unit: 'months', intake: ['H5'] }),
  'purpose.extradition-sought': yesno({ asks: 'Has the requesting state sought extradition anywhere?', yes: 'the requesting state has sought extradition', no: 'the requesting state has never sought extradition', intake: ['H2', 'H5'] }),
  'purpose.no-legal-basis': yesno({ asks: 'Is there no treaty and no other legal basis for extradition?', yes: 'there is no treaty and no other basis for extradition', no: 'there is a basis for extradition', intake: ['H6'] }),
  'purpose.nationals-not-extradited': yesno({ asks: 'Does the state of residence not extradite its nationals, of whom the client is one?', yes: 'the state of residence does not extradite its nationals', no: 'the state of residence could extradite the person', intake: ['H4', 'H6'] }),
  'purpose.officials-admit-impossible': yesno({ asks: 'Have officials admitted that extradition cannot or will not be pursued?', yes: 'officials have admitted that extradition cannot or will not be pursued', no: 'officials have made no such admission', intake: ['H6'] }),
  'purpose.already-surrendered': yesno({ asks: 'Was the client already surrendered for the same case?', yes: 'the person was already surrendered for the same case', no: 'the person was not surrendered for the same case', intake: ['H7'] }),
  'purpose.return-pressed-outside-law': yesno({ asks: 'Does the requesting state press for a “voluntary” return instead of extradition?', yes: 'the requesting state presses for a “voluntary” return in place of extradition', no: 'the requesting state does not press for a “voluntary” return', intake: ['F10'] }),
  'purpose.states-that-released': quantity({ asks: 'How many states stopped and then freed the client?', noun: 'the number of states that stopped and freed the person', unit: 'states', intake: ['H1'] }),
  'purpose.states-that-refused': quantity({ asks: 'How many states refused extradition?', noun: 'the number of states that refused extradition', unit: 'states', intake: ['H3'] }),
  'purpose.still-pursuing': yesno({ asks: 'Does the requesting state show that it still pursues the case?', yes: 'the requesting state still pursues the case', no: 'the requesting state no longer pursues the case', intake: ['H2'] }),
  'purpose.fled-extradition': yesno({ asks: 'Did the client flee from extradition proceedings?', yes: 'the person fled from extradition proceedings', no: 'the person did not flee from extradition proceedings', intake: ['J1'] }),
  'purpose.deported': yesno({ asks: 'Was the client deported to the requesting state?', yes: 'the person was deported to the requesting state', no: 'the person was not deported to the requesting state', intake: ['H7'] }),
} as const
