import { alleged, eachOf, ifNumber, ifText, oneOf, type Reading, type Said } from '#app/benchmark/said.ts'

const kinds = {
  red_notice: 'red-notice',
  diffusion: 'diffusion',
  blue_notice: 'blue-notice',
  green_notice: 'green-notice',
  yellow_notice: 'yellow-notice',
  silver_notice: 'silver-notice',
  sltd: 'travel-document-record',
}

const perKind = (say: (type: string) => Said) => Object.fromEntries(Object.entries(kinds).map(([word, type]) => [word, say(type)]))

const earlier = (outcome: string, sameMatter: boolean): Said => ({
  more: { ccf: [{ 'ccf.outcome': outcome, 'ccf.same-matter': sameMatter, 'ccf.about-co-accused': false }] },
})

const repeated: Said = { first: { alerts: { 'alert.repeats-refused-request': true } } }

/** The alert and how the matter ran. */
export const matter: { readonly [key: string]: Reading } = {
  notice_type: oneOf(perKind(type => ({ first: { alerts: { 'alert.type': type } } }))),
  other_data_types: eachOf(perKind(type => ({ first: { alerts: { 'alert.other-records': [type] } } }))),
  requesting_state: ifText(name => ({ first: { alerts: { 'alert.requesting-state': name } } })),
  session: ifNumber(session => ({ note: `Decided in session ${session}.` })),
  request_lodged_year: ifNumber(year => ({ note: `Lodged in ${year}.` })),
  procedure: oneOf({
    preemptive: { facts: { 'matter.procedure': 'preemptive' } },
    revision: { facts: { 'matter.procedure': 'revision' } },
    access_then_deletion: { facts: { 'matter.procedure': 'access-then-deletion' } },
    preemptive_then_gs_referral: { facts: { 'matter.procedure': 'preemptive-then-referral' } },
  }),
  procedure_markers: eachOf({
    data_blocked_provisionally: { facts: { 'matter.data-blocked': true } },
    fled_extradition: { facts: { 'purpose.fled-extradition': true } },
    gs_published_after_questions: { facts: { 'matter.published-after-questions': true } },
    request_forwarded_then_members_warned: { facts: { 'matter.forwarded-then-warned': true } },
    gs_received_new_information: { facts: { 'matter.referred-with-new-information': true } },
    other_requests_of_same_state_untouched: { facts: { 'matter.other-requests-untouched': true } },
    deported_to_requesting_state: { facts: { 'purpose.deported': true } },
  }),
  prior_ccf_decision: oneOf({
    compliant: earlier('compliant', true),
    compliant_presumed: { more: { ccf: [{ 'ccf.outcome': alleged('compliant'), 'ccf.same-matter': true, 'ccf.about-co-accused': false }] } },
    compliant_public_extract_removed: earlier('compliant-extract-removed', true),
    compliant_subject_to_information: earlier('compliant-on-condition', true),
    non_compliant_other_matter: earlier('non-compliant', false),
    non_compliant_same_matter: { ...earlier('non-compliant', true), ...repeated },
    identical_notice_already_deleted: { ...earlier('non-compliant', true), ...repeated },
  }),
  new_elements_for_revision: oneOf({ abduction_to_bring_into_reach: { facts: { 'revision.new-fact': 'abduction' } } }),
  notice_request_status: oneOf({
    refused: { first: { alerts: { 'alert.status': 'refused' } } },
    requested: { first: { alerts: { 'alert.status': 'requested' } } },
  }),
  applicants_count: ifNumber(persons => ({ facts: { 'matter.persons': persons } })),
  applicants_count_note: ifText(note => ({ note: `Number of persons: ${note}.` })),
  applicants_notices_count: ifNumber(alerts => ({ facts: { 'matter.alerts': alerts } })),
  time_since_notice_years: ifNumber(years => ({ first: { alerts: { 'alert.age-years': years } } })),
}
