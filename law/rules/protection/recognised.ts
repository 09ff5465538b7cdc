import type { Reach } from '#core/law/ground.ts'
import type { AlertType } from '#law/facts/alert.ts'
import { all, oneOf, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'

/** The policy speaks of notices and diffusions; a travel document record is neither. */
export const noticesAndDiffusions = { ...everyAlert, 'travel-document-record': 'by-analogy' } as const satisfies { readonly [type in AlertType]: Reach }

// Tests of one protection decision, to stand inside some() of the protections.

export const recognised = oneOf('protection.status', 'refugee', 'refugee-unhcr')

export const againstRequester = yes('protection.from-requester')

export const recognisedAgainstRequester = all(recognised, againstRequester)
