import { day } from '#core/civil-date.ts'
import type { Ground } from '#core/law/ground.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const grant = { 'protection.status': 'refugee', 'protection.from-requester': true } as const

export const refugeeExamples: Ground['examples'] = {
  'a recognised refugee from the requesting state': { given: { groups: redNotice({}, { protections: [grant] }) }, expect: 'strong' },
  'recognised by UNHCR': { given: { groups: diffusion({}, { protections: [{ ...grant, 'protection.status': 'refugee-unhcr' }] }) }, expect: 'strong' },
  'a Blue Notice of the state fled': { given: { groups: alertOf('blue-notice', {}, { protections: [grant] }) }, expect: 'strong' },
  'a travel document record of the state fled is neither notice nor diffusion': {
    given: { groups: alertOf('travel-document-record', {}, { protections: [grant] }) },
    expect: 'arguable',
  },
  'granted for the person’s own political opinion': {
    given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.from-inter-state-politics': false }] }) },
    expect: 'strong',
  },
  'so far only the client says that the status was granted': {
    given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.status': { alleged: 'refugee' } }] }) },
    expect: 'arguable',
  },
  'granted because of politics between the two states': {
    given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.from-inter-state-politics': true }] }) },
    expect: 'does-not-stand',
  },
  'the status was revoked': { given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.status': 'revoked' }] }) }, expect: 'does-not-stand' },
  'excluded in one state, recognised in another': {
    given: { groups: redNotice({}, { protections: [grant, { 'protection.status': 'excluded', 'protection.from-requester': true }] }) },
    expect: 'does-not-stand',
  },
  'denied at first and recognised later': {
    given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.status': 'denied' }, grant] }) },
    expect: 'strong',
  },
  'denied, and no other decision': {
    given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.status': 'denied' }] }), complete: ['protections'] },
    expect: 'does-not-stand',
  },
  'protected against another state': {
    given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.from-requester': false }] }), complete: ['protections'] },
    expect: 'does-not-stand',
  },
  'a national of the state of protection since': {
    given: { groups: redNotice({}, { protections: [{ ...grant, 'protection.naturalised-since': true }] }) },
    expect: 'does-not-stand',
  },
  'recognised, and the state feared is not recorded': {
    given: { groups: redNotice({}, { protections: [{ 'protection.status': 'refugee' }] }) },
    expect: 'open',
  },
  'before the policy': { given: { asOf: day('2015-01-31'), groups: redNotice({}, { protections: [grant] }) }, expect: 'not-applicable' },
  'no protection is recorded': { given: { groups: redNotice() }, expect: 'open' },
}
