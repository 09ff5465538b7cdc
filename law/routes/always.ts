import { all } from '#law/language.ts'

/** Holds in every case. */
export const always = all()
