import type { Expression } from '#core/law/expression.ts'
import type { offences } from '#law/facts/charge.ts'
import { all, compare, is, not, oneOf } from '#law/language.ts'

// Tests of one charge, to stand inside some() or every() of the charges.

/** The link to serious or organised crime that lifts an exclusion: shown with facts, not by a label. */
export const linkShownWithFacts = is('charge.serious-crime-link', 'facts')

export const linkNotShown = oneOf('charge.serious-crime-link', 'label', 'none')

/** A count of another kind that carries the notice by itself, Article 83(1)(c): excluded by nothing, at the threshold or above it, still standing. */
export const otherCountThatCarries = (...kinds: readonly (keyof typeof offences)[]): Expression =>
  all(
    is('charge.exclusion', 'none'),
    compare('charge.max-penalty-months', 'at-least', 24),
    not(is('charge.count-state', 'dropped')),
    ...(kinds.length === 0 ? [] : [not(oneOf('charge.offence', ...kinds))]),
  )
