import * as z from 'zod'
import { dayText, textOf } from '#casefile/values.ts'

export const weighing = z
  .strictObject({
    /** Only its form is checked, so that a file made with another law pack still opens. */
    ground: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, { error: 'ground' }),
    decision: z.enum(['strong', 'arguable', 'weak', 'leave-out']),
    reason: textOf(5000),
    decidedOn: dayText.exactOptional(),
  })
  .meta({ id: 'weighing', description: 'The lawyer’s own decision on a ground whose rule leaves discretion. The reason is printed.' })
