import { eachOf, oneOf, type Reading } from '#app/benchmark/said.ts'

const own = { 'person.political-role': 'own' } as const

/** The person and the political context. */
export const person: { readonly [key: string]: Reading } = {
  // Before the status: a weak affiliation or a family tie says more exactly whose politics it is.
  political_context: eachOf({
    regime_change: { facts: { 'politics.change-of-power': true } },
    family_tie_to_political_figure: { facts: { 'politics.family-tie': true, 'person.political-role': 'relative' } },
    own_political_affiliation_weak: { facts: { 'person.political-role': 'affiliation' } },
    party_banned: { facts: { 'politics.party-banned': true } },
    lost_election_to_incumbent: { facts: { 'politics.lost-election-to-incumbent': true } },
    treason_case_in_parallel: { facts: { 'politics.treason-case-in-parallel': true } },
    notice_published_before_election: { facts: { 'politics.before-election': true } },
    state_negotiating_with_employer: { facts: { 'politics.state-negotiates-with-employer': true } },
    counterparty_linked_to_power: { facts: { 'politics.counterparty-in-power': true } },
    family_member_also_sought: { facts: { 'politics.family-also-sought': true } },
    charges_reduced_to_economic_after_refusal: { facts: { 'politics.charges-reduced-after-refusal': true } },
    dispute_between_states: { facts: { 'politics.dispute-between-states': true } },
  }),
  person_status: eachOf({
    politician: { facts: { 'person.roles': ['politician'], ...own } },
    ex_official: { facts: { 'person.roles': ['ex-official'] } },
    journalist: { facts: { 'person.roles': ['journalist'], ...own } },
    activist: { facts: { 'person.roles': ['activist'], ...own } },
    religious_preacher: { facts: { 'person.roles': ['religious-figure'] } },
    businessperson: { facts: { 'person.roles': ['businessperson'] } },
    executive: { facts: { 'person.roles': ['executive'] } },
    asylum_seeker: { facts: { 'person.roles': ['asylum-seeker'] } },
    parent: { facts: { 'person.roles': ['parent'] } },
    guardian: { facts: { 'person.roles': ['guardian'] } },
    athlete: { facts: { 'person.roles': ['athlete'] } },
  }),
  person_markers: eachOf({
    public_figure: { facts: { 'person.standing': ['public-figure'] } },
    former_head_of_state: { facts: { 'person.standing': ['head-of-state'], ...own } },
    former_prime_minister: { facts: { 'person.standing': ['prime-minister'], ...own } },
    former_minister: { facts: { 'person.standing': ['minister'], ...own } },
    sitting_member_of_parliament: { facts: { 'person.standing': ['member-of-parliament'], ...own } },
    opposition_leader: { facts: { 'person.standing': ['opposition-leader'], ...own } },
    highest_office_holder: { facts: { 'person.standing': ['highest-office'], ...own } },
    writer: { facts: { 'person.roles': ['journalist'] } },
    also_businessperson: { facts: { 'person.roles': ['businessperson'] } },
    citizen_of_residence_state: { facts: { 'person.standing': ['citizen-of-residence-state'] } },
    resident_of_third_state: { facts: { 'person.standing': ['resident-of-third-state'] } },
    declared_absconder: { facts: { 'person.standing': ['absconder'] } },
    female: { facts: { 'person.standing': ['female'] } },
  }),
  applicant_nationality_relation: oneOf({
    foreign_national: { facts: { 'applicant.nationality-relation': 'foreign' } },
    foreign_national_ex_resident: { facts: { 'applicant.nationality-relation': 'foreign-ex-resident' } },
    dual_national: { facts: { 'applicant.nationality-relation': 'dual' } },
    dual_national_of_requesting_state: { facts: { 'applicant.nationality-relation': 'dual-with-requester' } },
  }),
}
