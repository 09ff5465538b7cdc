import type { Desk } from '#app/cases/desk.ts'
import { writeCase } from '#casefile/write.ts'

/** An operation's input with the case's text in place of its id in the vault. Any other input is given back as it is. */
export const caseTextOf = async (input: object, desk: Desk): Promise<object> => {
  const id = 'case' in input ? idOf(input.case) : undefined
  if (id === undefined) return input
  const { case: subject } = (await desk.open(id)).history
  return { ...input, case: { name: subject.codeName, text: writeCase(subject) } }
}

const idOf = (source: unknown): string | undefined =>
  typeof source === 'object' && source !== null && 'id' in source && typeof source.id === 'string' ? source.id : undefined
