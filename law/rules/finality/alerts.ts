import type { Reach } from '#core/law/ground.ts'
import type { AlertType } from '#law/facts/alert.ts'

/** Data that follow one criminal case: direct for a wanted person; for a person of interest, a warning or assets the end of the case is an argument by analogy. */
export const caseAlerts = {
  'red-notice': 'direct',
  diffusion: 'direct',
  'blue-notice': 'by-analogy',
  'green-notice': 'by-analogy',
  'silver-notice': 'by-analogy',
  'silver-diffusion': 'by-analogy',
} as const satisfies { readonly [type in AlertType]?: Reach }
