import type { Expression } from '#core/law/expression.ts'
import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { sinceTheRefugeePolicy } from '#law/rules/protection/in-force.ts'
import { noticesAndDiffusions, recognisedAgainstRequester } from '#law/rules/protection/recognised.ts'
import { refugeeExamples } from '#law/rules/protection/refugee-examples.ts'

const withdrawn = some('protections', oneOf('protection.status', 'excluded', 'revoked'))
const granted = (that: Expression) => some('protections', all(recognisedAgainstRequester, that))

export const refugee: Ground = {
  id: 'protection.refugee',
  article: 'protection',
  role: 'ground',
  title: 'Recognised refugee',
  says: 'In general no data are processed against a person recognised as a refugee at the request of the state that person fled.',
  authority: [{ provision: 'ga-2017-86-res-09' }, { provision: 'refugee-policy-2015' }, { provision: 'constitution-2' }, { provision: 'rpd-11' }],
  inForce: sinceTheRefugeePolicy,
  alerts: noticesAndDiffusions,
  strong: some('protections', recognisedAgainstRequester),
  arguable: some('protections', recognisedAgainstRequester),
  // A grant driven by politics between states is left out; one for the person’s own political opinion is not.
  unless: any(withdrawn, granted(yes('protection.from-inter-state-politics')), granted(yes('protection.naturalised-since'))),
  for: [
    { when: some('protections', recognisedAgainstRequester), weight: 'heavy', says: 'The person is a recognised refugee from the requesting state.' },
    { when: granted(yes('protection.confirmable')), weight: 'heavy', says: 'The state of protection can confirm the status to INTERPOL or the CCF.' },
    { when: granted(yes('protection.charges-known')), weight: 'heavy', says: 'The status was granted with the charges in view.' },
    { when: granted(no('protection.from-inter-state-politics')), weight: 'medium', says: 'The status was granted for the person’s own fear.' },
    {
      when: granted(is('protection.status', 'refugee-unhcr')),
      weight: 'light',
      says: 'UNHCR recognised the person; who then confirms the status must be settled.',
    },
  ],
  against: [
    { when: withdrawn, weight: 'heavy', says: 'The person was excluded, or protection was revoked.' },
    {
      when: granted(no('protection.confirmable')),
      weight: 'heavy',
      says: 'The state of protection cannot or will not confirm, and the resolution works through its confirmation.',
    },
    { when: granted(no('protection.consent-to-confirm')), weight: 'medium', says: 'The client does not consent to the status being confirmed.' },
    { when: granted(no('protection.charges-known')), weight: 'medium', says: 'The charges were not known when the status was granted.' },
    {
      when: some('protections', is('protection.status', 'denied')),
      weight: 'medium',
      says: 'Protection was also denied; say where, when, and whether a later decision replaced it.',
    },
    {
      when: some('charges', yes('charge.violence')),
      weight: 'light',
      says: 'Violence is charged; the policy speaks “in general” and leaves room for exceptions.',
    },
  ],
  discretion: 'Can the status be confirmed to the CCF, by whom and how soon, without telling the source which state granted it?',
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the status was obtained by hiding the crime, or that refugees are not immune.',
    answer:
      'INTERPOL does not review the grant. The state that made it can exclude a criminal from it; while it stands and is confirmed, the data of the state fled are deleted.',
  },
  proof: [
    'The decision that grants the status, with its reasons',
    'The refugee travel document',
    'A confirmation by the state of protection to the CCF, or the client’s consent to ask for one',
    'Proof that the charges were known to the state of protection',
  ],
  decisions: [],
  examples: refugeeExamples,
}
