import { choice, yesno } from '#core/law/fact.ts'

export const dispute = {
  'dispute.private': yesno({ asks: 'Does the charge grow out of a private or commercial dispute?', yes: 'the charge grows out of a private or commercial dispute', no: 'the charge does not grow out of a private dispute', intake: ['C8'], core: true }),
  'dispute.background-only': yesno({ asks: 'Is a private dispute only the background of a separate criminal matter?', yes: 'a private dispute is only in the background', no: 'the private dispute is the heart of the matter', intake: ['C8'] }),
  'dispute.parallel-proceedings': yesno({ asks: 'Are there civil, arbitration or insolvency proceedings on the same facts?', yes: 'civil, arbitral or insolvency proceedings concern the same facts', no: 'no civil proceedings concern the same facts', intake: ['C8'] }),
  'dispute.complainant-linked-to-power': yesno({ asks: 'Is the complainant linked to the state, or did officials take the business?', yes: 'the complainant is linked to those in power', no: 'the complainant is not linked to those in power', intake: ['C9'] }),
  'dispute.settled': yesno({ asks: 'Was there a settlement, restitution or withdrawal of the complaint?', yes: 'the matter was settled, repaid or the complaint withdrawn', no: 'there was no settlement', intake: ['C10'] }),
  'dispute.debt-mostly-repaid': yesno({ asks: 'Is the debt mostly repaid?', yes: 'the debt is mostly repaid', no: 'the debt is not repaid', intake: ['C10'] }),
  'dispute.cooperated-with-creditor': yesno({ asks: 'Is cooperation with the creditor documented?', yes: 'cooperation with the creditor is documented', no: 'there was no cooperation with the creditor', intake: ['C10'] }),
  'dispute.regulated-sector': yesno({ asks: 'Is a breach in a regulated sector (banking, securities, public funds) alleged?', yes: 'a breach in a regulated sector is alleged', no: 'no regulated sector is concerned', intake: ['C11'] }),
} as const

export const family = {
  'family.matter': yesno({ asks: 'Does the case grow out of family relations or an inheritance?', yes: 'the case grows out of family relations or an inheritance', no: 'the case does not grow out of family relations', intake: ['C6'] }),
  'family.custody-orders-conflict': choice({ asks: 'Did courts of two states rule differently on custody?', says: '{}', options: { yes: 'courts of two states ruled differently on custody', likely: 'it is likely that courts of two states ruled differently on custody', no: 'no two courts ruled differently on custody' }, intake: ['C6'] }),
  'family.both-parents-took-part': yesno({ asks: 'Did both parents take part in the proceedings in both states?', yes: 'both parents took part in both proceedings', no: 'not both parents took part in both proceedings', intake: ['C6'] }),
  'family.hague-custody-proceedings': yesno({ asks: 'Were there Hague Convention proceedings with a custody element?', yes: 'there were Hague Convention proceedings with a custody element', no: 'there were no Hague Convention proceedings with a custody element', intake: ['C6'] }),
  'family.requesting-parent-has-custody-order': yesno({ asks: 'Has the parent left behind a custody order?', yes: 'the parent left behind has a custody order', no: 'the parent left behind has no custody order', intake: ['C6'] }),
  'family.left-lawfully': yesno({ asks: 'Did the client leave lawfully with the child?', yes: 'the client left lawfully with the child', no: 'the client did not leave lawfully', intake: ['C6'] }),
  'family.in-contact-with-police': yesno({ asks: 'Is the client in contact with the police about the child?', yes: 'the client is in contact with the police', no: 'the client is not in contact with the police', intake: ['C6'] }),
} as const
