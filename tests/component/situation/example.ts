import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCase } from '#casefile/read.ts'
import { assessorOf } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { interviewOf } from '#core/interview/interview.ts'
import { lawPack } from '#law/index.ts'
import { interviewLawOf } from '#law/interview/index.ts'

// An example case with its interview, for tests of what the screen makes of it.

export const asOf = day('2026-11-24')
export const law = interviewLawOf(lawPack)
const assess = assessorOf(lawPack)

export const exampleCase = (name: string): Case => {
  const path = join(import.meta.dirname, '..', '..', '..', 'examples', `${name}.json`)
  const read = readCase(readFileSync(path, 'utf8'), path)
  if (read.kind !== 'case') throw new Error(`${path} is no case`)
  return read.case
}

export const interviewed = (subject: Case) => {
  const assessment = assess(subject, { asOf })
  return { subject, assessment, interview: interviewOf(subject, assessment, law) }
}
