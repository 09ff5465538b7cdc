import { alleged, eachOf, type Reading, type Said } from '#app/benchmark/said.ts'

const argued = (point: string, said: Said = {}): Said => ({ ...said, facts: { ...said.facts, 'matter.arguments': [point] } })

const private_ = argued('private-dispute', { facts: { 'dispute.private': alleged(true) } })
const unfair = argued('unfair-trial', { facts: { 'trial.violations-documented': alleged(true) } })
const political = argued('politically-motivated', { first: { charges: { 'charge.political-element': alleged(true) } } })
const noRequest = argued('no-request', { facts: { 'purpose.extradition-sought': alleged(false) } })
const located = argued('location-known', { facts: { 'purpose.location-known': alleged('known') } })
const refused = argued('extradition-refused', { first: { extraditions: { 'extradition.outcome': alleged('refused') } } })
const undescribed = argued('no-clear-description', { first: { alerts: { 'alert.acts-disputed': alleged(true) } } })
const family = argued('family-matter', { facts: { 'family.matter': alleged(true) } })
const claimed = argued('refugee', { first: { protections: { 'protection.status': alleged('claimed') } } })

/** What the person argued: claims, so every fact they carry is alleged. */
export const claims: { readonly [key: string]: Reading } = {
  applicant_arguments: eachOf({
    administrative_or_civil_matter: argued('administrative', {
      facts: { 'dispute.private': alleged(true) },
      first: { charges: { 'charge.could-be-administrative': alleged(true) } },
    }),
    charges_discharged_by_court: argued('cleared-before'),
    civil_dispute: private_,
    private_commercial_dispute: private_,
    private_matter: private_,
    co_accused_extradition_refused: argued('co-accused-refusal', { facts: { 'co-accused.extradition-refused': alleged(true) } }),
    custody_dispute: family,
    inheritance_matter: family,
    death_penalty: argued('death-penalty', { facts: { 'rights.death-penalty': alleged(true) } }),
    due_process: unfair,
    fair_trial: unfair,
    unfair_trial: unfair,
    unfair_proceedings: unfair,
    irregular_proceedings: unfair,
    earlier_clearance_by_same_agency_ignored: argued('cleared-before'),
    extradition_denied: refused,
    extradition_refused: refused,
    fabricated_by_local_official: argued('fabricated'),
    health: argued('health', { facts: { 'rights.health': alleged(true) } }),
    right_to_health: argued('health', { facts: { 'rights.health': alleged(true) } }),
    prison_conditions: argued('prison-conditions', { facts: { 'rights.prison-conditions': alleged(true) } }),
    honest_inability_to_pay: argued('no-intent', { first: { charges: { 'charge.fraud-or-intent-shown': alleged(false) } } }),
    no_criminal_intent: argued('no-intent', { first: { charges: { 'charge.fraud-or-intent-shown': alleged(false) } } }),
    human_rights_risk: argued('rights-at-risk', { facts: { 'rights.torture': alleged('general') } }),
    judgment_and_warrant_differ: argued('papers-disagree', { first: { alerts: { 'alert.agrees-with-warrant': alleged(false) } } }),
    location_known: located,
    no_purpose_location_known: located,
    purpose_achieved_location_known: located,
    ne_bis_in_idem: argued('ne-bis-in-idem', { facts: { 'extinction.parallel-same-facts': alleged(true) } }),
    never_notified: argued('not-notified', { facts: { 'trial.notified': alleged(false) } }),
    no_clear_description: undescribed,
    no_individual_role: argued('no-individual-role', { first: { alerts: { 'alert.acts-disputed': alleged(true) } } }),
    no_evidence: argued('no-evidence'),
    no_extradition_request_despite_known_location: noRequest,
    no_request_despite_known_location: noRequest,
    no_legitimate_purpose: argued('purpose-gone'),
    no_purpose: argued('purpose-gone'),
    purpose_fulfilled: argued('purpose-gone'),
    no_purpose_extradition_impossible: argued('extradition-impossible'),
    political_misuse: political,
    political_motive: political,
    political_victimisation: political,
    targeted_through_commercial_ties: political,
    protective_status: claimed,
    refugee_protection: claimed,
    released_by_foreign_courts: argued('released-abroad', { first: { extraditions: { 'extradition.released': alleged(true) } } }),
    retaliation_for_investment_arbitration: argued('retaliation', {
      facts: { 'politics.timing': alleged(true), 'dispute.against-requesting-state': alleged(true) },
    }),
    sentence_at_threshold: argued('threshold'),
    single_expert_report: argued('single-expert'),
    special_unit_targets_former_government: argued('special-unit', { facts: { 'politics.pattern': alleged(true) } }),
    tried_in_absentia_without_defence: argued('tried-in-absence', { facts: { 'trial.in-absentia': alleged(true), 'trial.counsel': alleged(false) } }),
    warrant_not_judicial: argued('warrant-not-judicial', {
      first: { warrants: { 'warrant.issued-by': alleged('other'), 'warrant.appeal-to-judge': alleged(false) } },
    }),
  }),
}
