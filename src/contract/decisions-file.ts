import { z } from 'zod'
import { readJson } from '#casefile/json-text.ts'
import { type Problem, pathOf, pointerOf } from '#casefile/problem.ts'

const Issue = z.object({ code: z.string(), result: z.string() })

/** An entry of a file of published decisions. Only `facts` is ever assessed; what INTERPOL found is read to score, never before. */
const DecisionEntry = z.object({
  id: z.string().min(1),
  year: z.number().int().min(1990).max(2100).nullable(),
  outcome: z.string(),
  facts: z.record(z.string(), z.unknown()),
  issues: z.array(Issue).default([]),
  usableAsTest: z.string().default('fact_pattern'),
})

const DecisionsFile = z.array(DecisionEntry)

export type DecisionEntry = z.infer<typeof DecisionEntry>

export type DecisionsRead =
  | { readonly kind: 'entries'; readonly entries: readonly DecisionEntry[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** A file of decisions from its text, or every reason why it is none. */
export const readDecisions = (text: string): DecisionsRead => {
  const json = readJson(text)
  if (json.kind === 'malformed') {
    const { line, column, reason, remedy } = json
    return { kind: 'refused', problems: [{ path: `line ${line}, column ${column}`, pointer: '', reason, remedy }] }
  }
  const parsed = DecisionsFile.safeParse(json.value)
  if (parsed.success) return { kind: 'entries', entries: parsed.data }
  return {
    kind: 'refused',
    problems: parsed.error.issues.map(({ path, message }) => {
      const segments = path.map(key => (typeof key === 'number' ? key : String(key)))
      return {
        path: pathOf(segments, json.value),
        pointer: pointerOf(segments),
        reason: message,
        remedy: 'An entry has id, year (or null), outcome, facts and issues.',
      }
    }),
  }
}
