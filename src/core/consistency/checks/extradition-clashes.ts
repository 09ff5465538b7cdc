import type { Clash } from '#core/consistency/clash.ts'
import { all, any, compare, every, given, is, no, not, oneOf, some, yes } from '#core/consistency/words.ts'

const refused = oneOf('extradition.outcome', 'refused', 'discharged')
const granted = oneOf('protection.status', 'refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian')
const stopped = any(yes('extradition.requested'), all(given('extradition.arrested-on'), yes('extradition.arrested-on-alert')))

/** Answers on extradition, the purpose of the alert and where the client is. */
export const extraditionClashes: readonly Clash[] = [
  {
    id: 'extradition-denied',
    when: all(no('purpose.extradition-sought'), some('extraditions', yes('extradition.requested'))),
    says: 'It is answered that the requesting state has never sought extradition, but a request is recorded.',
    mend: 'Correct the answer. The argument that extradition is not sought cannot be made beside the request.',
  },
  {
    id: 'surrender-denied',
    when: all(no('purpose.already-surrendered'), some('extraditions', is('extradition.outcome', 'surrendered'))),
    says: 'It is answered that the client was not surrendered for the same case, but a surrender is recorded.',
    mend: 'Check whether the surrender was for this case.',
  },
  {
    id: 'surrender-not-recorded',
    severity: 'possible',
    when: all(yes('purpose.already-surrendered'), every('extraditions', not(oneOf('extradition.outcome', 'surrendered', 'surrendered-elsewhere')))),
    says: 'The client is said to have been surrendered for the same case, but no extradition case recorded ended so.',
    mend: 'Record the extradition case, with its decision.',
  },
  {
    id: 'refused-without-request',
    each: 'extraditions',
    when: all(no('extradition.requested'), is('extradition.outcome', 'refused')),
    says: 'Extradition is recorded as refused, but not as asked for.',
    mend: 'Read the decision: without a request it was a release, which weighs differently.',
  },
  {
    id: 'extradition-pending-but-final',
    each: 'extraditions',
    when: all(is('extradition.outcome', 'pending'), yes('extradition.final')),
    says: 'An extradition case is recorded as pending and as finally decided.',
    mend: 'Record the outcome of the last decision, and whether it is final.',
  },
  {
    id: 'extradition-pending-but-decided',
    severity: 'possible',
    each: 'extraditions',
    when: all(is('extradition.outcome', 'pending'), given('extradition.decided-on')),
    says: 'An extradition case is recorded as pending, with the day on which it was decided.',
    mend: 'If an appeal is pending, record the decision below and that it is not final.',
  },
  {
    id: 'treaty-denied',
    severity: 'possible',
    when: all(yes('purpose.no-legal-basis'), some('extraditions', oneOf('extradition.outcome', 'surrendered', 'granted-not-executed'))),
    says: 'It is answered that there is no basis for extradition, but an extradition was granted.',
    mend: 'Say for which state there is no basis.',
  },
  {
    id: 'location-unknown-but-stopped',
    when: all(is('purpose.location-known', 'unknown'), some('extraditions', stopped)),
    says: 'It is answered that the requesting state does not know where the client is, but an arrest on the alert or a request for extradition is recorded.',
    mend: 'The arresting state tells the source. Record what it knows, and since when.',
  },
  {
    id: 'location-unknown-since',
    when: all(is('purpose.location-known', 'unknown'), given('purpose.location-known-since')),
    says: 'It is answered that the requesting state does not know where the client is, and since when it knows.',
    mend: 'Correct the one or the other.',
  },
  {
    id: 'location-declared-but-unknown',
    severity: 'possible',
    when: all(is('purpose.location-known', 'unknown'), yes('conduct.location-declared')),
    says: 'The authorities are said to have known where the client was, and the requesting state not to know it.',
    mend: 'Say which authorities knew, and whether the client has moved since.',
  },
  {
    id: 'fled-from-nothing',
    when: all(yes('purpose.fled-extradition'), no('purpose.extradition-sought')),
    says: 'The client is said to have fled from extradition proceedings, but extradition is said never to have been sought.',
    mend: 'Correct the one or the other.',
  },
  {
    id: 'detained-but-freed',
    severity: 'possible',
    when: all(yes('urgency.detained'), every('extraditions', yes('extradition.released'))),
    says: 'The client is recorded as detained on the alert, but as freed in every extradition case.',
    mend: 'Ask where the client is today. Detention decides on provisional measures.',
  },
  {
    id: 'several-releases-miscounted',
    when: any(
      all(yes('purpose.several-states-released'), compare('purpose.states-that-released', 'at-most', 1)),
      all(no('purpose.several-states-released'), compare('purpose.states-that-released', 'at-least', 2)),
    ),
    says: 'The number of states that freed the client does not fit the answer whether several did.',
    mend: 'Count the states again.',
  },
  {
    id: 'protection-not-recorded',
    severity: 'possible',
    when: all(some('extraditions', is('extradition.reason', 'protection')), every('protections', not(granted))),
    says: 'Extradition was refused for the protection granted, but no grant is recorded.',
    mend: 'Record the grant with its decision: it may be the strongest fact of the case.',
  },
  {
    id: 'new-refusal-not-recorded',
    when: all(is('revision.new-fact', 'extradition-refused'), every('extraditions', not(refused))),
    says: 'The new fact is a refusal of extradition, but none is recorded.',
    mend: 'Record the extradition case with its decision.',
  },
]
