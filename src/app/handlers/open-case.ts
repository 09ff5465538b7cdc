import { readCase } from '#casefile/read.ts'
import { refuse } from '#contract/errors.ts'
import type { Case } from '#core/case/case.ts'

/** A case from its file's text. Refuses with every problem at once, and an alert that is not in the case. */
export const openCase = ({ name, text }: { readonly name: string; readonly text: string }, alert?: string): Case => {
  const read = readCase(text, name)
  if (read.kind === 'refused') throw refuse('case-refused', { name, problems: read.problems })
  return withAlert(read.case, alert)
}

/** The case as it is. Refuses an alert that is not in it. */
export const withAlert = (subject: Case, alert?: string): Case => {
  const known = (subject.groups['alerts']?.items ?? []).map(({ id }) => id)
  if (alert !== undefined && !known.includes(alert)) throw refuse('alert-not-found', { alert, known })
  return subject
}
