import type { Order } from '#core/consistency/order.ts'
import { all, any, includes, is, not, oneOf, yes } from '#core/consistency/words.ts'

const acts = { fact: 'charge.from', group: 'charges', when: not(is('charge.count-state', 'added')) }
const issued = { fact: 'alert.issued-on', group: 'alerts' }
const granted = oneOf('protection.status', 'refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian')

/** The order of the case itself: acts, warrant, alert, arrest, decision. */
export const caseOrder: readonly Order[] = [
  {
    id: 'acts-end-before-beginning',
    earlier: { fact: 'charge.from', group: 'charges' },
    later: { fact: 'charge.to', group: 'charges' },
    pair: 'same',
    says: (from, to) => `the alleged acts end (${to}) before they begin (${from})`,
    mend: 'Compare both days with the charge.',
  },
  {
    id: 'alert-before-acts',
    earlier: acts,
    later: issued,
    pair: 'every',
    says: (acted, alert) => `the alert (${alert}) is older than the acts charged (${acted})`,
    mend: 'Compare the days with the alert and the charge. If both are right, the alert does not rest on this charge: say so in the request.',
  },
  {
    id: 'warrant-before-acts',
    earlier: acts,
    later: { fact: 'warrant.date', group: 'warrants' },
    pair: 'every',
    says: (acted, warrant) => `the warrant (${warrant}) is older than the acts charged (${acted})`,
    mend: 'Compare the days with the warrant and the charge. If both are right, the warrant was issued for something else.',
  },
  {
    id: 'warrant-after-alert',
    earlier: { fact: 'warrant.date', group: 'warrants' },
    later: issued,
    pair: 'every',
    says: (warrant, alert) => `no warrant recorded is as old as the alert (${alert}); the first is of ${warrant}`,
    mend: 'Compare the days with both documents and ask for an earlier warrant. If there is none, the alert was issued without the warrant it cites: a point to plead, not an error to hide.',
  },
  {
    id: 'judged-before-acts',
    earlier: acts,
    later: {
      fact: 'proceeding.date',
      group: 'proceedings',
      when: all(yes('proceeding.same-facts'), oneOf('proceeding.kind', 'trial', 'appeal'), oneOf('proceeding.outcome', 'convicted', 'acquitted')),
    },
    pair: 'every',
    says: (acted, judged) => `the judgment (${judged}) is older than the acts charged (${acted})`,
    mend: 'Compare the days with the judgment and the charge, and ask whether they are of the same case.',
  },
  {
    id: 'alert-after-arrest',
    earlier: issued,
    later: { fact: 'extradition.arrested-on', group: 'extraditions', when: yes('extradition.arrested-on-alert') },
    pair: 'every',
    says: (alert, arrest) => `an arrest on the alert is recorded (${arrest}) before any alert was issued (${alert})`,
    mend: 'Compare the days with the arrest sheet and the alert. There may be an older diffusion: ask the CCF for all data.',
  },
  {
    id: 'extradition-decided-before-arrest',
    earlier: { fact: 'extradition.arrested-on', group: 'extraditions' },
    later: { fact: 'extradition.decided-on', group: 'extraditions' },
    pair: 'same',
    says: (arrest, decided) => `the extradition decision (${decided}) is older than the arrest (${arrest})`,
    mend: 'Compare the days with the arrest sheet and the decision. There may be two cases: record them apart.',
  },
  {
    id: 'renewed-before-issued',
    earlier: issued,
    later: { fact: 'alert.renewed-on', group: 'alerts' },
    pair: 'same',
    says: (alert, renewed) => `the alert was renewed (${renewed}) before it was issued (${alert})`,
    mend: 'Compare both days with the CCF’s reply.',
  },
  {
    id: 'expired-before-issued',
    earlier: issued,
    later: { fact: 'alert.expires-on', group: 'alerts' },
    pair: 'same',
    says: (alert, expires) => `the alert expires (${expires}) before it was issued (${alert})`,
    mend: 'Compare both days with the CCF’s reply.',
  },
  {
    id: 'renewed-after-expiry',
    earlier: { fact: 'alert.renewed-on', group: 'alerts' },
    later: { fact: 'alert.expires-on', group: 'alerts' },
    pair: 'same',
    says: (renewed, expires) => `the alert was renewed (${renewed}) after its expiry (${expires})`,
    mend: 'Record the expiry that holds now. If the data had run out before they were renewed, say so in the request.',
  },
  {
    id: 'protection-relied-on-before-granted',
    earlier: { fact: 'protection.decided-on', group: 'protections', when: granted },
    later: {
      fact: 'extradition.decided-on',
      group: 'extraditions',
      when: any(is('extradition.reason', 'protection'), includes('extradition.other-reasons', 'protection')),
    },
    pair: 'every',
    says: (grant, decided) => `extradition was refused for protection (${decided}) before protection was granted (${grant})`,
    mend: 'Compare the days with both decisions. The court may have relied on a pending claim or on an older grant: record it.',
  },
  {
    id: 'grant-discovered-before-granted',
    earlier: { fact: 'protection.decided-on', group: 'protections', when: granted },
    later: { fact: 'revision.discovered-on', when: is('revision.new-fact', 'protection-granted') },
    pair: 'every',
    says: (grant, discovered) => `the grant of protection is said to be discovered (${discovered}) before it was made (${grant})`,
    mend: 'Compare the day with the decision and with when the client received it.',
  },
  {
    id: 'left-after-case-began',
    earlier: { fact: 'conduct.left-on', when: is('conduct.left', 'before') },
    later: { fact: 'warrant.date', group: 'warrants' },
    pair: 'same',
    says: (left, warrant) => `the client is said to have left before any charge, but left (${left}) after the warrant (${warrant})`,
    mend: 'Compare the days with the passport stamps and the warrant. Whether the client left before the case or fled from it is what the source will answer first.',
  },
  {
    id: 'fled-before-acts',
    earlier: acts,
    later: { fact: 'conduct.left-on', when: is('conduct.left', 'fled') },
    pair: 'every',
    says: (acted, left) => `the client is said to have fled (${left}) before the acts charged (${acted})`,
    mend: 'Compare the days with the passport stamps and the charge. If both are right, the client did not flee from this case.',
  },
  {
    id: 'called-back-before-leaving',
    earlier: { fact: 'conduct.left-on' },
    later: {
      fact: 'incident.date',
      group: 'incidents',
      when: all(any(yes('incident.demands-return'), is('incident.kind', 'call-to-return')), is('incident.against', 'client')),
    },
    pair: 'every',
    says: (left, incident) => `the client was told to come back (${incident}) before leaving (${left})`,
    mend: 'Ask the client for both days. A journey in between may explain it: record it.',
  },
]
