import { z } from 'zod'

/** What the index of the vault holds of a case, so that a list opens none: never a name, never what it is about beyond the alert. */
export const CaseSummary = z.object({ codeName: z.string(), alert: z.string(), requestingState: z.string(), changedAt: z.string() })

export type CaseSummary = z.infer<typeof CaseSummary>
