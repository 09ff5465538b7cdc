import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'

/** The CCF has examined the data on the same facts, for this person, and kept them. */
export const keptByDecision = some(
  'ccf',
  all(
    oneOf('ccf.kind', 'deletion', 'revision'),
    yes('ccf.same-matter'),
    no('ccf.about-co-accused'),
    oneOf('ccf.outcome', 'compliant', 'compliant-with-update', 'compliant-extract-removed', 'compliant-on-condition'),
  ),
)

/** A request of this person on the same facts is before the CCF. */
export const pendingRequest = some(
  'ccf',
  all(oneOf('ccf.kind', 'deletion', 'revision', 'access'), yes('ccf.same-matter'), no('ccf.about-co-accused'), is('ccf.outcome', 'pending')),
)

/** The CCF answered an access request with neither yes nor no. */
export const notDisclosed = some('ccf', all(is('ccf.kind', 'access'), is('ccf.outcome', 'not-disclosed')))

/** The CCF answered that INTERPOL holds no data. */
export const noData = some('ccf', is('ccf.outcome', 'no-data'))

/** The CCF returned a request without examining it. */
export const foundInadmissible = some('ccf', is('ccf.outcome', 'inadmissible'))

/** INTERPOL deleted, or the source withdrew, data on the same facts. */
export const deletedBefore = some('ccf', all(yes('ccf.same-matter'), any(is('ccf.outcome', 'non-compliant'), is('ccf.outcome', 'withdrawn-by-source'))))
