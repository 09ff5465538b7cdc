import { eachOf, ifNumber, ifText, oneOf, type Reading, type Said } from '#app/benchmark/said.ts'

const extradition = (facts: NonNullable<NonNullable<Said['first']>['extraditions']>): Said => ({ first: { extraditions: facts } })

/** Extradition and the purpose of the data. */
export const extraditions: { readonly [key: string]: Reading } = {
  requesting_state_knew_location: oneOf({
    true: { facts: { 'purpose.location-known': 'known' } },
    false: { facts: { 'purpose.location-known': 'unknown' } },
    general_location_only: { facts: { 'purpose.location-known': 'general' } },
  }),
  extradition_requested: oneOf({
    true: { facts: { 'purpose.extradition-sought': true }, first: { extraditions: { 'extradition.requested': true } } },
    false: { facts: { 'purpose.extradition-sought': false } },
  }),
  extradition_outcome: oneOf({
    refused: extradition({ 'extradition.outcome': 'refused' }),
    discharged: extradition({ 'extradition.outcome': 'discharged' }),
    granted_to_nationality_state: extradition({ 'extradition.outcome': 'surrendered-elsewhere', 'extradition.to-state-of-nationality': true }),
    granted_by_court_not_executed: extradition({ 'extradition.outcome': 'granted-not-executed' }),
    pending: extradition({ 'extradition.outcome': 'pending' }),
  }),
  extradition_refusal_grounds: eachOf({
    convention_against_torture: extradition({ 'extradition.reason': 'torture' }),
    fair_trial_risk: extradition({ 'extradition.reason': 'fair-trial' }),
    political: extradition({ 'extradition.reason': 'political' }),
    documents_not_produced: extradition({ 'extradition.reason': 'documents' }),
    no_guarantee_of_return_to_serve_sentence: extradition({ 'extradition.reason': 'guarantees' }),
    no_guarantee_on_credit_for_custody: extradition({ 'extradition.reason': 'guarantees' }),
    no_treaty: extradition({ 'extradition.reason': 'no-treaty' }),
    procedural_errors: extradition({ 'extradition.reason': 'procedural' }),
  }),
  extradition_refusing_states_count: ifNumber(states => ({ facts: { 'purpose.states-that-refused': states } })),
  extradition_refusing_state_relation: oneOf({
    nationality_state: extradition({ 'extradition.state-of-nationality': true }),
    other_nationality_state: extradition({ 'extradition.state-of-nationality': true }),
  }),
  extradition_refusal_due_to_requesting_state_inaction: oneOf({
    true: extradition({ 'extradition.ended-by-inaction': true }),
    false: extradition({ 'extradition.ended-by-inaction': false }),
  }),
  extradition_legally_impossible_reason: oneOf({ residence_state_does_not_extradite_nationals: { facts: { 'purpose.nationals-not-extradited': true } } }),
  time_since_location_without_request_months: ifNumber(months => ({ facts: { 'purpose.months-without-request': months } })),
  arrested_on_notice: oneOf({ true: extradition({ 'extradition.arrested-on-alert': true }), false: extradition({ 'extradition.arrested-on-alert': false }) }),
  arrested_and_released_states_count: value =>
    ifNumber(states => ({ facts: { 'purpose.states-that-released': states } }))(value) ??
    ifText(word => ({ facts: { 'purpose.several-states-released': true }, note: `States that stopped and freed the person: ${word}.` }))(value),
  abduction_towards_requesting_state: oneOf({
    credible_possibility: { facts: { 'rights.abduction': 'credible' } },
    true: { facts: { 'rights.abduction': 'occurred' } },
  }),
}
