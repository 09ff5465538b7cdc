import type { Refusal } from '#contract/errors.ts'

/** What comes back over a host boundary: Electron keeps only a thrown error's message, HTTP nothing at all, so nothing is thrown. */
export type Reply<T = unknown> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'refused'; readonly refusal: Refusal }
