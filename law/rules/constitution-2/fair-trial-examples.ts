import type { Ground } from '#core/law/ground.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const sound = {
  'trial.flagrant-denial': false,
  'trial.violations-documented': false,
  'trial.interference': false,
  'trial.mass-or-military': false,
  'trial.presumption-breached': false,
  'trial.torture-evidence-risk': false,
  'rights.torture-evidence': false,
  'trial.counsel': true,
  'trial.file-access': true,
  'trial.consular-breach': false,
  'politics.official-statements': false,
} as const

const refusal = { 'extradition.outcome': 'refused', 'extradition.reason': 'fair-trial' } as const

export const fairTrialExamples: Ground['examples'] = {
  'a flagrant denial of justice is documented': { given: { facts: { 'trial.flagrant-denial': true }, groups: redNotice() }, expect: 'strong' },
  'a state finally refused extradition for it': {
    given: { groups: diffusion({}, { extraditions: [{ ...refusal, 'extradition.final': true }] }) },
    expect: 'strong',
  },
  'the refusal may still be appealed': { given: { groups: redNotice({}, { extraditions: [{ ...refusal, 'extradition.final': false }] }) }, expect: 'arguable' },
  'evidence by torture, and a body found it': {
    given: { facts: { 'rights.torture-evidence': true, 'rights.international-finding': true }, groups: redNotice() },
    expect: 'strong',
  },
  'evidence by torture without a finding': { given: { facts: { 'rights.torture-evidence': true }, groups: redNotice() }, expect: 'arguable' },
  'violations are documented and unanswered': {
    given: { facts: { 'trial.violations-documented': true }, groups: redNotice({ 'alert.source-replied': 'silent' }) },
    expect: 'arguable',
  },
  'a flagrant denial that so far only the client asserts': {
    given: { facts: { 'trial.flagrant-denial': { alleged: true } }, groups: redNotice() },
    expect: 'arguable',
  },
  'neither counsel nor access to the file': {
    given: { facts: { 'trial.counsel': false, 'trial.file-access': false }, groups: redNotice() },
    expect: 'arguable',
  },
  'only consular notification was denied': {
    given: { facts: { ...sound, 'trial.consular-breach': true }, groups: alertOf('green-notice'), complete: ['extraditions'] },
    expect: 'weak',
  },
  'the trial was sound': { given: { facts: sound, groups: redNotice(), complete: ['extraditions', 'positions'] }, expect: 'does-not-stand' },
  'another state refused legal assistance for fear of an unfair trial': {
    given: { groups: redNotice({}, { positions: [{ 'position.kind': 'assistance-refused', 'position.reasons': ['fair-trial'] }] }) },
    expect: 'arguable',
  },
  'nothing is known of the trial': { given: { groups: redNotice() }, expect: 'open' },
}
