import { givenValue, type Reader } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { decidedMatter, pendingMatter, textOf } from '#templates/parts/own-matters.ts'

export type RequestKind = 'access' | 'deletion' | 'revision' | 'preemptive' | 'other'

/** Where the client's matter stands, as the client must be told. */
export type Stage =
  | { readonly kind: 'filed'; readonly request: RequestKind; readonly item: Reader }
  | { readonly kind: 'cleared'; readonly how: Clearing; readonly item: Reader }
  | { readonly kind: 'planned'; readonly request: RequestKind; readonly block: boolean; readonly argued: boolean; readonly kept: boolean }
  | { readonly kind: 'kept' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'open' }

type Clearing = 'non-compliant' | 'withdrawn-by-source' | 'no-data'

/** A request that is pending comes first, then the latest decision, then the way that the assessment recommends. */
export const stageOf = (clerk: Clerk): Stage => {
  const pending = pendingMatter(clerk)
  if (pending !== undefined) return { kind: 'filed', request: requestOf(textOf(clerk, 'ccf.kind', pending)), item: pending }
  const cleared = latestClearing(clerk)
  if (cleared !== undefined) return cleared
  const route = clerk.assessment.routes.find(({ recommended, beside }) => recommended && !beside)?.id
  const kept = decidedMatter(clerk, keeping) !== undefined
  if (route === undefined) return kept ? { kind: 'kept' } : { kind: 'open' }
  const request = requests[route]
  if (request === undefined) return kept ? { kind: 'kept' } : { kind: 'elsewhere' }
  return {
    kind: 'planned',
    request,
    kept,
    block: request === 'deletion' && clerk.assessment.routes.some(({ id, truth }) => id === 'provisional-measures' && truth === 'yes'),
    argued: clerk.assessment.grounds.some(({ role, conclusion }) => role === 'ground' && (conclusion === 'strong' || conclusion === 'arguable')),
  }
}

const requests: { readonly [route: string]: RequestKind } = { access: 'access', deletion: 'deletion', revision: 'revision', 'pre-emptive': 'preemptive' }

const requestOf = (kind: string | undefined): RequestKind =>
  kind === 'access' || kind === 'deletion' || kind === 'revision' || kind === 'preemptive' ? kind : 'other'

const keeping = ['compliant', 'compliant-with-update', 'compliant-extract-removed', 'compliant-on-condition']

const clearing: readonly Clearing[] = ['non-compliant', 'withdrawn-by-source', 'no-data']

/** A decision clears nothing where a later one kept the data, or where the alert is younger. */
const latestClearing = (clerk: Clerk): Stage | undefined => {
  const item = decidedMatter(clerk, [...clearing, ...keeping])
  const how = item && clearing.find(outcome => outcome === textOf(clerk, 'ccf.outcome', item))
  if (item === undefined || how === undefined) return undefined
  const issued = givenValue(clerk.read('alert.issued-on'))
  const decided = textOf(clerk, 'ccf.decided-on', item)
  return typeof issued === 'string' && decided !== undefined && issued > decided ? undefined : { kind: 'cleared', how, item }
}
