import type { Reach } from '#core/law/ground.ts'
import type { AlertType } from '#law/facts/alert.ts'

// How a rule reaches each kind of alert. A kind that is left out is not reached.

/** A principle that binds every kind of data. */
export const everyAlert = {
  'red-notice': 'direct',
  diffusion: 'direct',
  'blue-notice': 'direct',
  'green-notice': 'direct',
  'yellow-notice': 'direct',
  'silver-notice': 'direct',
  'silver-diffusion': 'direct',
  'travel-document-record': 'direct',
} as const satisfies { readonly [type in AlertType]: Reach }

/** A principle that binds wanted-person data of both kinds by its own force. */
export const redAndDiffusion = { 'red-notice': 'direct', diffusion: 'direct' } as const satisfies { readonly [type in AlertType]?: Reach }

/** A condition of Red Notices that only guides the reading of what a diffusion needs. */
export const redByAnalogyDiffusion = { 'red-notice': 'direct', diffusion: 'by-analogy' } as const satisfies { readonly [type in AlertType]?: Reach }

/** A condition of Red Notices that does not reach a diffusion. */
export const redOnly = { 'red-notice': 'direct' } as const satisfies { readonly [type in AlertType]?: Reach }

export const diffusionOnly = { diffusion: 'direct' } as const satisfies { readonly [type in AlertType]?: Reach }
