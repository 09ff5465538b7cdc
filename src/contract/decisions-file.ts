import { z } from 'zod'

const Issue = z.object({ code: z.string(), result: z.string() })

/** An entry of a file of published decisions. Only `facts` is ever assessed; what INTERPOL found is read to score, never before. */
export const DecisionEntry = z.object({
  id: z.string().min(1),
  year: z.number().int().min(1990).max(2100).nullable(),
  outcome: z.string(),
  facts: z.record(z.string(), z.unknown()),
  issues: z.array(Issue).default([]),
  usableAsTest: z.string().default('fact_pattern'),
})

export const DecisionsFile = z.array(DecisionEntry)

export type DecisionEntry = z.infer<typeof DecisionEntry>
