import type { Clash } from '#core/consistency/clash.ts'
import { all, any, compare, every, given, includes, is, no, none, oneOf, some, yes } from '#core/consistency/words.ts'

const here = all(yes('proceeding.in-requesting-state'), yes('proceeding.same-facts'))
const ended = oneOf('proceeding.outcome', 'acquitted', 'discharged', 'dismissed', 'discontinued')

/** Answers on the charge, the warrant, the trial and the end of the case. */
export const caseClashes: readonly Clash[] = [
  {
    id: 'warrant-denied',
    when: all(no('prosecution.warrant-exists'), some('warrants', all(given('warrant.date'), is('warrant.issued-by', 'court')))),
    says: 'It is answered that there is no warrant or equal judicial decision, but a warrant of a court is recorded.',
    mend: 'Decide whether the decision recorded is a warrant of this case, and correct the one or the other.',
  },
  {
    id: 'sentence-missing',
    each: 'alerts',
    when: all(is('alert.wanted-for', 'sentence'), none('sentence.months')),
    says: 'The alert seeks the client to serve a sentence, but it is recorded that no sentence was imposed.',
    mend: 'Compare the alert with the judgment. If both are right, the alert states a wrong standing: a point on accuracy.',
  },
  {
    id: 'sought-for-trial-after-conviction',
    severity: 'possible',
    each: 'alerts',
    when: all(is('alert.wanted-for', 'prosecution'), some('proceedings', all(here, is('proceeding.outcome', 'convicted'), yes('proceeding.final')))),
    says: 'The alert seeks the client for prosecution, but a final conviction on the same facts is recorded.',
    mend: 'Compare the alert with the judgment. If both are right, the data are out of date: say so.',
  },
  {
    id: 'sentence-after-acquittal',
    when: all(compare('sentence.months', 'above', 0), some('proceedings', all(here, is('proceeding.outcome', 'acquitted'), yes('proceeding.final')))),
    says: 'A sentence is recorded, and a final acquittal in the requesting state on the same facts.',
    mend: 'Find out which of the two decisions came last, and on which counts.',
  },
  {
    id: 'served-with-remainder',
    when: all(is('extinction.ended-by', 'served'), compare('sentence.remaining-months', 'above', 0)),
    says: 'The sentence is said to be served, but a remainder is recorded.',
    mend: 'Compare with the last calculation of the sentence. If it is served, the remainder is none.',
  },
  {
    id: 'ended-but-pending',
    severity: 'possible',
    when: all(oneOf('extinction.ended-by', 'amnesty', 'pardon', 'served', 'settlement'), some('proceedings', all(here, is('proceeding.outcome', 'pending')))),
    says: 'The case is said to have ended, but a proceeding in the requesting state on the same facts is recorded as pending.',
    mend: 'Ask whether the pending proceeding was closed, and record its outcome.',
  },
  {
    id: 'limitation-denied',
    when: all(is('extinction.time-barred', 'no'), some('proceedings', all(here, ended, is('proceeding.reason', 'limitation')))),
    says: 'It is answered that the case is not time-barred, but a proceeding in the requesting state on the same facts ended for lapse of time.',
    mend: 'Read the decision: if it covers this charge, answer that an authority of the requesting state holds the case time-barred.',
  },
  {
    id: 'limitation-abroad-denied',
    severity: 'possible',
    when: all(is('extinction.time-barred', 'no'), some('extraditions', is('extradition.reason', 'limitation'))),
    says: 'It is answered that the case is not time-barred, but an extradition was refused for lapse of time.',
    mend: 'If only the law of the requested state bars the case, answer that.',
  },
  {
    id: 'transfer-denied',
    when: all(no('extinction.transferred'), some('proceedings', all(yes('proceeding.same-facts'), is('proceeding.outcome', 'transferred')))),
    says: 'It is answered that the proceedings were not transferred, but one on the same facts is recorded as transferred.',
    mend: 'Read the decision of transfer and correct the one or the other.',
  },
  {
    id: 'parallel-case-denied',
    when: all(
      no('extinction.parallel-same-facts'),
      some(
        'proceedings',
        all(no('proceeding.in-requesting-state'), yes('proceeding.same-facts'), oneOf('proceeding.kind', 'investigation', 'trial', 'appeal')),
      ),
    ),
    says: 'It is answered that no other state has a case on the same facts, but a criminal proceeding elsewhere on the same facts is recorded.',
    mend: 'Compare the facts of both cases and correct the one or the other.',
  },
  {
    id: 'pending-but-final',
    each: 'proceedings',
    when: all(is('proceeding.outcome', 'pending'), yes('proceeding.final')),
    says: 'A proceeding is recorded as pending and as finally decided.',
    mend: 'Record the outcome of the last decision, and whether it is final.',
  },
  {
    id: 'pending-but-reasoned',
    severity: 'possible',
    each: 'proceedings',
    when: all(is('proceeding.outcome', 'pending'), given('proceeding.reason')),
    says: 'A proceeding is recorded as pending, with the reason for which it ended.',
    mend: 'Record the outcome, or take the reason out.',
  },
  {
    id: 'absent-but-not-charged',
    severity: 'possible',
    when: all(yes('trial.in-absentia'), no('prosecution.charges-filed')),
    says: 'A trial in absence is recorded, but no charges had been filed when the data were requested.',
    mend: 'Compare the date of the charges with that of the alert. If the trial came later, both can be right.',
  },
  {
    id: 'death-sentence-without-penalty',
    when: all(yes('trial.death-sentence'), any(no('rights.death-penalty'), every('charges', no('charge.death-penalty')))),
    says: 'A death sentence is recorded, but the death penalty is said not to threaten.',
    mend: 'Compare the judgment with the law. A sentence that was commuted must be recorded as such.',
  },
  {
    id: 'dead-but-detained',
    when: all(yes('extinction.deceased'), yes('urgency.detained')),
    says: 'The client is recorded as dead and as detained.',
    mend: 'Correct the one or the other.',
  },
  {
    id: 'left-but-absconded',
    severity: 'possible',
    when: all(oneOf('conduct.left', 'before', 'never-there'), includes('person.standing', 'absconder')),
    says: 'The client is said to have left before any charge, or never to have been there, and is recorded as an absconder.',
    mend: 'Ask who calls the client an absconder. If only the source does, say so and do not adopt the word.',
  },
]
