import type { LevelFloors } from '#core/evidence/levels.ts'

/** Whereabouts, family and the representative: rule `floor` of the profile’s disclosure rules. */
export const levelFloors: LevelFloors = ['applicant.country', 'applicant.address', 'applicant.parents', 'submitter.']
