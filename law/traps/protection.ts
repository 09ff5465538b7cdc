import type { Trap } from '#core/law/ground.ts'
import { all, any, given, no, oneOf, some, yes } from '#law/language.ts'

const granted = oneOf('protection.status', 'refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian')

export const protection: readonly Trap[] = [
  {
    id: 'trap.political-refugee-left-out',
    when: some('protections', all(oneOf('protection.status', 'refugee', 'refugee-unhcr'), yes('protection.from-requester'))),
    says: 'Reading “not based on political grounds vis-à-vis the requesting country” as leaving out political refugees.',
    instead:
      'Say that the words concern a grant made for politics between the two states, not the refugee’s own opinion, and show the person’s own fear from the decision.',
    examples: {
      'a refugee from the requesting state': {
        given: { groups: { protections: [{ 'protection.status': 'refugee', 'protection.from-requester': true }] } },
        expect: 'yes',
      },
      'a refugee from another state': {
        given: { groups: { protections: [{ 'protection.status': 'refugee', 'protection.from-requester': false }] }, complete: ['protections'] },
        expect: 'no',
      },
      'the state feared is not known': { given: { groups: { protections: [{ 'protection.status': 'refugee' }] } }, expect: 'open' },
    },
  },
  {
    id: 'trap.refugee-from-another-state',
    when: some('protections', all(granted, no('protection.from-requester'))),
    says: 'Pleading the refugee policy against an alert of a state other than the one feared, without saying that the policy does not cover it.',
    instead: 'Say so, and plead the danger of onward return to the state feared under Article 2 of the Constitution.',
    examples: {
      'a refugee wanted by a third state': {
        given: { groups: { protections: [{ 'protection.status': 'refugee', 'protection.from-requester': false }] } },
        expect: 'yes',
      },
      'a refugee wanted by the state feared': {
        given: { groups: { protections: [{ 'protection.status': 'refugee', 'protection.from-requester': true }] }, complete: ['protections'] },
        expect: 'no',
      },
      'protection was not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.unrestricted-disclosure',
    when: any(yes('disclosure.must-not-reach-source'), yes('disclosure.contact-is-dangerous'), some('protections', given('protection.status'))),
    says: 'Sending asylum papers or witness data without asking for restricted disclosure.',
    instead:
      'Mark each item with its level and a reason before filing, and give a neutral summary the source can answer. A marking is a request to the CCF, not a lock.',
    examples: {
      'some facts must not reach the source': { given: { facts: { 'disclosure.must-not-reach-source': true } }, expect: 'yes' },
      'there is an asylum file': { given: { groups: { protections: [{ 'protection.status': 'pending' }] } }, expect: 'yes' },
      'nothing needs to be kept from the source': {
        given: { facts: { 'disclosure.must-not-reach-source': false, 'disclosure.contact-is-dangerous': false }, complete: ['protections'] },
        expect: 'no',
      },
      'disclosure was not discussed': { given: {}, expect: 'open' },
    },
  },
]
