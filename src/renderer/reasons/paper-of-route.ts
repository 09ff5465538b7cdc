import type { Assessment } from '#core/assessment/assessment.ts'

/** The paper that begins each way; the way that needs no request has none. */
const papers = {
  deletion: 'deletion-request',
  access: 'access-request',
  revision: 'revision-summary',
  'pre-emptive': 'pre-emptive-submission',
  'provisional-measures': 'provisional-measures',
} as const

export type RoutePaper = (typeof papers)[keyof typeof papers]

export const paperOf = (route: string): RoutePaper | undefined => Object.entries(papers).find(([id]) => id === route)?.[1]

/** Of the main way recommended. */
export const paperRecommended = ({ routes }: Assessment): RoutePaper | undefined => {
  const main = routes.find(({ recommended, beside }) => recommended && !beside)
  return main && paperOf(main.id)
}
