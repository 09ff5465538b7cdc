import * as z from 'zod'
import { caseSchema } from '#casefile/schema.ts'

/** The schema of `docs/case.schema.json`, for editors and other programs. References between parts are beyond JSON Schema. */
export const caseJsonSchema = (): string => `${JSON.stringify(z.toJSONSchema(caseSchema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`
