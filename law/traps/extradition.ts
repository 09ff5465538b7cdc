import type { Trap } from '#core/law/ground.ts'
import { any, is, no, oneOf, some, yes } from '#law/language.ts'

export const extradition: readonly Trap[] = [
  {
    id: 'trap.refused-extradition',
    when: some('extraditions', oneOf('extradition.outcome', 'refused', 'discharged')),
    says: 'Treating a refused extradition as the end of the alert. By itself it brings an addendum.',
    instead:
      'Plead the reasons of the refusing court where they touch rights, politics or a final decision, and join another ground. Ask for an addendum in the alternative.',
    examples: {
      'extradition was refused': { given: { groups: { extraditions: [{ 'extradition.outcome': 'refused' }] } }, expect: 'yes' },
      'the person was discharged': { given: { groups: { extraditions: [{ 'extradition.outcome': 'discharged' }] } }, expect: 'yes' },
      'the only case is pending': { given: { groups: { extraditions: [{ 'extradition.outcome': 'pending' }] }, complete: ['extraditions'] }, expect: 'no' },
      'extradition cases were not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.known-whereabouts',
    when: any(is('purpose.location-known', 'known'), yes('conduct.location-declared')),
    says: 'Treating known whereabouts as a lack of purpose. A Red Notice seeks arrest for extradition, not only a place.',
    instead: 'Show that the source does not want extradition: how long it has known, what it was told, what it did not do, what its officials have said.',
    examples: {
      'the source knows where the person is': { given: { facts: { 'purpose.location-known': 'known' } }, expect: 'yes' },
      'the person declared the place': { given: { facts: { 'conduct.location-declared': true } }, expect: 'yes' },
      'the source does not know': { given: { facts: { 'purpose.location-known': 'unknown', 'conduct.location-declared': false } }, expect: 'no' },
      'what the source knows is not known': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.absence-without-proof',
    when: any(no('purpose.extradition-sought'), yes('purpose.no-legal-basis'), some('extraditions', no('extradition.requested'))),
    says: 'Turning what the client never heard of into what never happened: no request, no treaty, no renewal.',
    instead: 'Prove the absence: a letter of the ministry or court, the list of treaties, the CCF’s own dates. Until then leave it as not known.',
    examples: {
      'no request is said to have been made': { given: { facts: { 'purpose.extradition-sought': false } }, expect: 'yes' },
      'there is said to be no treaty': { given: { facts: { 'purpose.no-legal-basis': true } }, expect: 'yes' },
      'a request was made under a treaty': {
        given: {
          facts: { 'purpose.extradition-sought': true, 'purpose.no-legal-basis': false },
          groups: { extraditions: [{ 'extradition.requested': true }] },
          complete: ['extraditions'],
        },
        expect: 'no',
      },
      'requests were not asked about': { given: {}, expect: 'open' },
    },
  },
]
