import { eachOf, oneOf, type Reading } from '#app/benchmark/said.ts'

/** The file of the source and its conduct. */
export const data: { readonly [key: string]: Reading } = {
  facts_describe_individual_conduct: oneOf({
    true: { first: { alerts: { 'alert.describes-acts': true } } },
    false: { first: { alerts: { 'alert.describes-acts': false } } },
    disputed: { first: { alerts: { 'alert.acts-disputed': true } } },
  }),
  warrant_valid: oneOf({
    true: { facts: { 'prosecution.warrant-exists': true }, first: { warrants: { 'warrant.validity': 'valid' } } },
    false: { first: { warrants: { 'warrant.validity': 'invalid' } } },
    disputed: { first: { warrants: { 'warrant.validity': 'disputed' } } },
    disputed_no_charge_sheet: { facts: { 'prosecution.charges-filed': false }, first: { warrants: { 'warrant.validity': 'disputed' } } },
  }),
  warrant_issuer: oneOf({
    court: { first: { warrants: { 'warrant.issued-by': 'court' } } },
    prosecutor: { first: { warrants: { 'warrant.issued-by': 'prosecutor' } } },
    police: { first: { warrants: { 'warrant.issued-by': 'police' } } },
  }),
  charges_filed_when_requested: oneOf({ true: { facts: { 'prosecution.charges-filed': true } }, false: { facts: { 'prosecution.charges-filed': false } } }),
  requesting_state_replied: oneOf({
    true: { first: { alerts: { 'alert.source-replied': 'answered' } } },
    false: { first: { alerts: { 'alert.source-replied': 'silent' } } },
    insufficient: { first: { alerts: { 'alert.source-replied': 'insufficient' } } },
  }),
  requesting_state_conduct: eachOf({
    still_pursuing_case: { facts: { 'purpose.still-pursuing': true } },
    repeat_request_same_matter: { first: { alerts: { 'alert.repeats-refused-request': true } } },
    new_warrant_issued: { first: { warrants: { 'warrant.fresh': true } } },
    confirmed_tainted_warrant_by_letter_only: { first: { warrants: { 'warrant.confirmed-by-letter-only': true } } },
    withheld_material_from_joint_investigation: { facts: { 'extinction.material-withheld': true } },
    transfer_requests_ignored: { facts: { 'extinction.transfer-ignored': true } },
  }),
  second_nationality_ncb_replied: oneOf({
    true: { first: { alerts: { 'alert.third-bureau-silent': false } } },
    false: { first: { alerts: { 'alert.third-bureau-silent': true } } },
  }),
  record_basis: oneOf({ court_decision: { first: { alerts: { 'alert.record-basis': 'court-decision' } } } }),
}
