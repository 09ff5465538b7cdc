import { alleged, eachOf, ifText, oneOf, type Reading, type Said } from '#app/benchmark/said.ts'
import type { YesNoId } from '#law/language.ts'

const protection = (facts: NonNullable<NonNullable<Said['first']>['protections']>): Said => ({ first: { protections: facts } })

const truth = (fact: YesNoId): Reading =>
  oneOf({ true: { facts: { [fact]: true } }, false: { facts: { [fact]: false } }, alleged: { facts: { [fact]: alleged(true) } } })

/** Protection, rights and trial. */
export const rights: { readonly [key: string]: Reading } = {
  asylum_status: oneOf({
    recognised: protection({ 'protection.status': 'refugee' }),
    recognised_unhcr: protection({ 'protection.status': 'refugee-unhcr' }),
    naturalised_after_recognition: protection({ 'protection.status': 'refugee', 'protection.naturalised-since': true }),
    pending: protection({ 'protection.status': 'pending' }),
    humanitarian_visa_application_pending: protection({ 'protection.status': 'humanitarian-pending' }),
    protective_status_claimed: protection({ 'protection.status': 'claimed' }),
    none_reported: { note: 'No protection is reported.' },
  }),
  asylum_country: ifText(name => protection({ 'protection.state': name })),
  asylum_persecutor_is_requesting_state: oneOf({
    true: protection({ 'protection.from-requester': true }),
    false: protection({ 'protection.from-requester': false }),
  }),
  torture_or_ill_treatment_risk: eachOf({
    alleged: { facts: { 'rights.torture': alleged('reported-individual') } },
    past_torture_reported: { facts: { 'rights.torture': 'past-torture' } },
    torture_evidence_used: { facts: { 'rights.torture-evidence': true } },
    witnesses_tortured_reported: { facts: { 'rights.torture': 'reported-individual' } },
    found_by_un_body: { facts: { 'rights.torture': 'found-by-body', 'rights.international-finding': true } },
    occurred_after_return: { facts: { 'rights.torture': 'occurred' } },
  }),
  death_penalty_risk: truth('rights.death-penalty'),
  health_condition_serious: truth('rights.health'),
  in_absentia: truth('trial.in-absentia'),
  notified_of_trial: truth('trial.notified'),
  due_process_violations_documented: oneOf({
    unanswered_by_bureau: { facts: { 'trial.violations-documented': true }, first: { alerts: { 'alert.source-replied': 'silent' } } },
    true: { facts: { 'trial.violations-documented': true } },
  }),
  due_process_markers: eachOf({
    mass_or_military_trial: { facts: { 'trial.mass-or-military': true } },
    death_sentence: { facts: { 'trial.death-sentence': true } },
    consular_notification_breach: { facts: { 'trial.consular-breach': true } },
    alibi_documented: { facts: { 'trial.alibi-documented': true } },
    charges_in_notice_not_in_judgment: { first: { alerts: { 'alert.charges-in-judgment': false } } },
    offence_label_differs_warrant_vs_judgment: { facts: { 'trial.label-differs': true } },
    warrant_judge_removed_for_corruption: { first: { warrants: { 'warrant.judge-discredited': true } } },
    trial_under_way_in_absentia: { facts: { 'trial.under-way-in-absentia': true } },
    evidence_by_torture_risk: { facts: { 'trial.torture-evidence-risk': true } },
    prison_conditions_argued: { facts: { 'rights.prison-conditions': true } },
    investigation_incomplete: { facts: { 'prosecution.investigation-complete': false } },
  }),
}
