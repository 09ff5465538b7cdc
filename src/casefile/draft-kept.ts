import * as z from 'zod'
import { textOf } from '#casefile/values.ts'

const groundId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, { error: 'ground' })

export const draftKept = z
  .strictObject({
    plead: z.array(groundId).exactOptional(),
    leaveOut: z.array(groundId).exactOptional(),
    edits: z.array(z.strictObject({ block: textOf(200), was: textOf(20_000), says: textOf(20_000) })).exactOptional(),
  })
  .meta({ id: 'draft-kept', description: 'What the lawyer chose for a paper: grounds in full, grounds left out, paragraphs in her own words.' })
