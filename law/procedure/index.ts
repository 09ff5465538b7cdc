/** The profile in use. An older matter keeps the profile it was filed under. */
export { ccf202611 as profile } from '#law/procedure/ccf-2026-11.ts'
