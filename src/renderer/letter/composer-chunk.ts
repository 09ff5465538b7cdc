import { asItGoesOut, asWritten } from '#templates/composed.ts'
import { templateOf } from '#templates/index.ts'

// The papers' texts, a chunk of their own: fetched by the first screen that shows a paper.

export const composer = { templateOf, asWritten, asItGoesOut }
