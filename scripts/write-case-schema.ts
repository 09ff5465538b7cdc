import { writeFileSync } from 'node:fs'
import { caseJsonSchema } from '#casefile/json-schema.ts'

const target = new URL('../docs/case.schema.json', import.meta.url)
writeFileSync(target, caseJsonSchema())
console.log(`Wrote ${target.pathname}`)
