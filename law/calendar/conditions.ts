import { any, given, is, oneOf, some, yes } from '#law/language.ts'

/** The matter was about another person. */
export const ofAnother = yes('ccf.about-co-accused')

/** The CCF has answered in one way or another. */
export const decided = any(
  given('ccf.decided-on'),
  oneOf(
    'ccf.outcome',
    'inadmissible',
    'no-data',
    'disclosed',
    'not-disclosed',
    'compliant',
    'compliant-with-update',
    'compliant-extract-removed',
    'compliant-on-condition',
    'non-compliant',
    'withdrawn-by-source',
  ),
)

/** The outcome leaves INTERPOL something to change. */
export const toBeCarriedOut = oneOf('ccf.outcome', 'non-compliant', 'compliant-with-update', 'compliant-extract-removed', 'compliant-on-condition')

/** The outcome ends the data. */
export const endsTheData = oneOf('ccf.outcome', 'non-compliant', 'withdrawn-by-source')

export const somethingPending = some('ccf', is('ccf.outcome', 'pending'))

/** INTERPOL’s data are gone, or are to go. */
export const deleted = any(some('ccf', endsTheData), oneOf('alert.status', 'deleted', 'withdrawn'))
