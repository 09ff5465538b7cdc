import { givenValue, type Reader } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'

/** How the applicant’s own matter stands before the CCF, as far as it is recorded. */
export type Standing =
  | { readonly kind: 'cleared'; readonly how: Clearing; readonly item: Reader }
  | { readonly kind: 'pending'; readonly item: Reader }
  | { readonly kind: 'kept'; readonly item: Reader }
  | { readonly kind: 'none' }

export type Clearing = 'non-compliant' | 'no-data' | 'withdrawn-by-source'

/**
 * The latest decision counts. One older than the alert clears nothing: the source has asked again. A request still pending counts
 * before a decision that kept the data.
 */
export const standingOf = (clerk: Clerk): Standing => {
  const items = clerk.established.items('ccf').items.filter(item => isOwn(clerk, item))
  const latest = items.filter(item => decisionOf(clerk, item) !== undefined).toSorted((a, b) => (dayOf(clerk, a) < dayOf(clerk, b) ? 1 : -1))[0]
  const outcome = latest && outcomeOf(clerk, latest)
  if (latest && isClearing(outcome) && !isOlderThanAlert(clerk, latest)) return { kind: 'cleared', how: outcome, item: latest }
  const pending = items.find(item => isPending(clerk, item))
  if (pending) return { kind: 'pending', item: pending }
  return latest && isKeeping(outcome) ? { kind: 'kept', item: latest } : { kind: 'none' }
}

const isOwn = (clerk: Clerk, item: Reader): boolean =>
  givenValue(clerk.read('ccf.about-co-accused', item)) !== true && givenValue(clerk.read('ccf.same-matter', item)) !== false

const isPending = (clerk: Clerk, item: Reader): boolean => {
  const outcome = outcomeOf(clerk, item)
  return outcome === 'pending' || (outcome === undefined && givenValue(clerk.read('ccf.filed-on', item)) !== undefined)
}

const decisionOf = (clerk: Clerk, item: Reader): string | undefined => {
  const outcome = outcomeOf(clerk, item)
  return isClearing(outcome) || isKeeping(outcome) ? outcome : undefined
}

const isOlderThanAlert = (clerk: Clerk, item: Reader): boolean => {
  const issued = givenValue(clerk.read('alert.issued-on', clerk.established))
  return typeof issued === 'string' && dayOf(clerk, item) !== '' && issued > dayOf(clerk, item)
}

const outcomeOf = (clerk: Clerk, item: Reader): string | undefined => {
  const outcome = givenValue(clerk.read('ccf.outcome', item))
  return typeof outcome === 'string' ? outcome : undefined
}

const dayOf = (clerk: Clerk, item: Reader): string => {
  const decided = givenValue(clerk.read('ccf.decided-on', item))
  return typeof decided === 'string' ? decided : ''
}

const isClearing = (outcome: string | undefined): outcome is Clearing =>
  outcome === 'non-compliant' || outcome === 'no-data' || outcome === 'withdrawn-by-source'

const isKeeping = (outcome: string | undefined): boolean => outcome?.startsWith('compliant') === true
