import { alleged, eachOf, oneOf, type Reading, type Said } from '#app/benchmark/said.ts'

const position = (kind: string): Said => ({ more: { positions: [{ 'position.kind': kind }] } })

const elsewhere = (outcome: string, said: { readonly [fact: string]: string | boolean } = {}): Said => ({
  more: { proceedings: [{ 'proceeding.in-requesting-state': false, 'proceeding.same-facts': true, 'proceeding.outcome': outcome, ...said }] },
})

const atHome = (outcome: string): Said => ({
  more: { proceedings: [{ 'proceeding.in-requesting-state': true, 'proceeding.same-facts': true, 'proceeding.outcome': outcome }] },
})

/** Other states and bodies, other proceedings. */
export const others: { readonly [key: string]: Reading } = {
  third_party_positions: eachOf({
    third_state_called_case_political: position('case-political'),
    residence_state_called_case_political: position('residence-state-political'),
    residence_state_found_no_evidence: position('no-evidence'),
    opposing_state_objected: position('objects'),
    foreign_legal_assistance_refused: position('assistance-refused'),
    asset_freezes_lifted_abroad: position('freezes-lifted'),
    other_states_did_not_act: position('did-not-act'),
    un_committee_against_torture_extradition_would_violate: position('violates-convention'),
    investment_tribunal_award_for_applicant: position('award-for-client'),
    arbitral_panel_found_bribery_unproven: position('charge-unproven'),
  }),
  foreign_assistance_refusal_grounds: eachOf({
    contradictions: { first: { positions: { 'position.kind': 'assistance-refused', 'position.reasoned': true, 'position.reasons': ['contradictions'] } } },
    fair_trial_concerns: { first: { positions: { 'position.kind': 'assistance-refused', 'position.reasoned': true, 'position.reasons': ['fair-trial'] } } },
    no_clarification_given: {
      first: { positions: { 'position.kind': 'assistance-refused', 'position.reasoned': true, 'position.reasons': ['no-clarification'] } },
    },
  }),
  co_accused_decisions: eachOf({
    extradition_refused_time_bar_dual_criminality: { facts: { 'co-accused.extradition-refused': true } },
    relative_and_alleged_accomplice_data_already_deleted: { facts: { 'co-accused.data-deleted': true, 'co-accused.relative': true } },
  }),
  parallel_proceedings_same_facts: oneOf({
    true: { facts: { 'extinction.parallel-same-facts': true } },
    false: { facts: { 'extinction.parallel-same-facts': false } },
  }),
  case_closed_domestically: eachOf({
    acquitted_in_nationality_state: elsewhere('acquitted', { 'proceeding.state-of-nationality': true }),
    dismissed_in_nationality_state_for_lack_of_evidence: elsewhere('dismissed', {
      'proceeding.state-of-nationality': true,
      'proceeding.reason': 'lack-of-evidence',
    }),
    all_accused_discharged_by_court_alleged: {
      more: {
        proceedings: [
          {
            'proceeding.in-requesting-state': alleged(true),
            'proceeding.same-facts': true,
            'proceeding.outcome': alleged('discharged'),
            'proceeding.all-accused': alleged(true),
          },
        ],
      },
    },
    earlier_fine_for_same_event: atHome('fine'),
    earlier_police_termination_order: atHome('police-termination'),
  }),
}
