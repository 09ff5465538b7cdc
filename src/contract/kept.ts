import { z } from 'zod'

const Instant = z.string()

/** What the app keeps once for a whole vault, in its settings: colleagues, and what was last sent to and received from each. */
export const Kept = z.object({
  colleagues: z.array(z.object({ name: z.string(), recipient: z.string(), addedAt: Instant })).default([]),
  /** `state` is the SHA-256 of the case as it went over; the vault holds that case in the sealed file `file` of the case `id`. */
  exchanges: z
    .array(z.object({ id: z.string(), with: z.string(), way: z.enum(['sent', 'received']), state: z.string(), file: z.string(), at: Instant }))
    .default([]),
})

export type Kept = z.infer<typeof Kept>
