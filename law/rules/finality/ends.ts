import { all, any, is, no, oneOf, yes } from '#law/language.ts'

// Tests of one proceeding, to stand inside some() of the proceedings.

export const inRequestingState = yes('proceeding.in-requesting-state')

export const abroad = no('proceeding.in-requesting-state')

export const sameFacts = yes('proceeding.same-facts')

export const endedWithoutConviction = oneOf('proceeding.outcome', 'acquitted', 'discharged', 'dismissed', 'discontinued')

/** Tried to an end, or ended for a reason that goes to guilt. */
export const onMerits = any(
  oneOf('proceeding.outcome', 'acquitted', 'convicted'),
  all(
    oneOf('proceeding.outcome', 'discharged', 'dismissed', 'discontinued'),
    any(yes('proceeding.on-merits'), oneOf('proceeding.reason', 'lack-of-evidence', 'no-crime', 'not-the-person')),
  ),
)

/** Ended short of a court’s decision, or by a minor sanction. */
export const endedBelowACourt = any(is('proceeding.outcome', 'police-termination'), is('proceeding.outcome', 'fine'))
