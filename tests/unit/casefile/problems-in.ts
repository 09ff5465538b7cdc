import type { Problem } from '#casefile/problem.ts'
import { readCase } from '#casefile/read.ts'

const empty = { format: 'recourse-case', version: 1, id: 'case-1', codeName: 'Heron', answers: {}, groups: {}, exhibits: [], weighings: [] }

/** What is wrong with a text, or with an otherwise empty case that has these parts. */
export const problemsIn = (file: string | object): readonly Problem[] => {
  const result = readCase(typeof file === 'string' ? file : JSON.stringify({ ...empty, ...file }), 'heron.json')
  return result.kind === 'refused' ? result.problems : []
}

export const charge = (id: string, answers: object = {}) => ({ id, answers })
