import * as z from 'zod'
import { draftKept } from '#casefile/draft-kept.ts'
import { custodyEntry, exhibit } from '#casefile/exhibit.ts'
import { idText, note, textOf } from '#casefile/values.ts'
import { weighing } from '#casefile/weighing.ts'
import type { Change } from '#core/case/change.ts'

// Only the form of a change is checked here. What it makes of the case is checked as a whole, by the case file's own schema.

const factId = z.string().min(1).max(100)
const answer = z.looseObject({ answer: z.enum(['value', 'none', 'unknown', 'declined']) })
const wholeCase = z.looseObject({ format: z.literal('recourse-case') })

const steps = [
  z.strictObject({ kind: z.literal('answer'), fact: factId, group: factId.exactOptional(), item: idText.exactOptional(), answer: answer.nullable() }),
  z.strictObject({
    kind: z.literal('add-item'),
    group: factId,
    item: z.strictObject({ id: idText, answers: z.record(z.string(), answer) }),
    at: z.int().min(0).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('remove-item'), group: factId, item: idText }),
  z.strictObject({ kind: z.literal('complete'), group: factId, complete: z.boolean().nullable() }),
  z.strictObject({ kind: z.literal('weigh'), ground: factId, weighing: weighing.nullable() }),
  z.strictObject({
    kind: z.literal('describe'),
    codeName: textOf(100).exactOptional(),
    note: note.nullable().exactOptional(),
    challenges: idText.nullable().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('exhibit'), exhibit, at: z.int().min(0).exactOptional() }),
  z.strictObject({ kind: z.literal('remove-exhibit'), exhibit: idText }),
  z.strictObject({ kind: z.literal('custody'), add: z.array(custodyEntry) }),
  z.strictObject({ kind: z.literal('draft'), document: idText, draft: draftKept.nullable() }),
  z.strictObject({ kind: z.literal('replace'), case: wholeCase }),
] as const

const step = z.discriminatedUnion('kind', steps)

const anyStep = z.discriminatedUnion('kind', [...steps, z.strictObject({ kind: z.literal('several'), changes: z.array(step).min(1).max(500) })])

// seam: answers and whole cases are typed by the case file's schema, which checks the case that results
export const changeSchema = anyStep as unknown as z.ZodType<Change>

/** An entry of a history as it was kept. */
export const historyEntry = z.strictObject({
  at: z.string(),
  change: changeSchema,
  undoes: z.int().min(1).exactOptional(),
  redoes: z.int().min(1).exactOptional(),
})
