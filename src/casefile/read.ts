import { problemsOf } from '#casefile/issue-problems.ts'
import { readJson } from '#casefile/json-text.ts'
import { linkProblems } from '#casefile/links.ts'
import { isRecord, type Problem, pathOf, pointerOf, quoted } from '#casefile/problem.ts'
import { caseSchema, format, version } from '#casefile/schema.ts'
import { type Upgrade, upgrade, upgrades } from '#casefile/upgrades.ts'
import type { Case } from '#core/case/case.ts'
import { catalogue } from '#law/facts/index.ts'

/** `notes` say what was changed on the way in; empty for a file of the present version. */
export type ReadCase =
  | { readonly kind: 'case'; readonly case: Case; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/**
 * Reads a case file, or says everything that is wrong with it. Nothing is guessed and nothing is dropped: a file either comes in
 * whole or not at all. `name` is how the file is called in the sentences.
 */
export const readCase = (text: string, name: string, steps: readonly Upgrade[] = upgrades): ReadCase => {
  const json = readJson(text.replace(/^\uFEFF/, ''))
  if (json.kind === 'malformed') {
    const { line, column, reason, remedy } = json
    return refused({
      path: `line ${line}, column ${column}`,
      pointer: '',
      reason: `${name} is not valid JSON at line ${line}, column ${column}: ${reason}.`,
      remedy,
    })
  }
  const { value } = json
  if (!isRecord(value) || Array.isArray(value))
    return refused(whole(`${name} is not a case file: it holds no object.`, 'Choose a file that Recourse has written.'))
  if (value['format'] !== format) return refused(wrongFormat(name, value['format']))

  const present = presentVersion(value, name, steps)
  if (present.kind === 'refused') return present

  const { file, said } = present
  const repeated = json.repeatedKeys.map(path => ({
    path: pathOf(path, value),
    pointer: pointerOf(path),
    reason: `The name ${quoted(path.at(-1) ?? '')} stands twice in the same place.`,
    remedy: 'Keep the right one and take the other out.',
  }))
  const checked = caseSchema.safeParse(file)
  const problems = [...repeated, ...(checked.error?.issues.flatMap(issue => problemsOf(issue, file, catalogue)) ?? []), ...linkProblems(file)]
  return checked.success && problems.length === 0 ? { kind: 'case', case: checked.data, notes: said } : refused(...problems)
}

/** What is wrong with a case that was changed in place of being read from a file. Empty where it can be kept. */
export const checkCase = (subject: Case): readonly Problem[] => {
  const checked = caseSchema.safeParse(subject)
  return [...(checked.error?.issues.flatMap(issue => problemsOf(issue, subject, catalogue)) ?? []), ...linkProblems(subject)]
}

type Present = { readonly kind: 'present'; readonly file: unknown; readonly said: readonly string[] } | Extract<ReadCase, { readonly kind: 'refused' }>

const presentVersion = (value: { readonly [key: string]: unknown }, name: string, steps: readonly Upgrade[]): Present => {
  const found = value['version']
  const problem = (reason: string, remedy: string) => refused({ path: 'version', pointer: '/version', reason, remedy })
  if (typeof found !== 'number' || !Number.isInteger(found))
    return problem('The version of the file is missing or not a whole number.', `Write "version": ${version}.`)
  if (found > version)
    return problem(
      `${name} is a case file of version ${found}; this app reads versions up to ${version}.`,
      'Update Recourse and open the file again. Nothing in the file was changed.',
    )
  const upgraded = upgrade(value, found, version, steps)
  if (upgraded === undefined) return problem(`There is no case file of version ${found}.`, `Write "version": ${version}.`)
  return { kind: 'present', file: upgraded.file, said: upgraded.said }
}

const refused = (...problems: readonly Problem[]) => ({ kind: 'refused', problems }) as const

const whole = (reason: string, remedy: string): Problem => ({ path: 'the file', pointer: '', reason, remedy })

const wrongFormat = (name: string, found: unknown): Problem => ({
  path: 'format',
  pointer: '/format',
  reason:
    found === undefined ? `${name} does not say that it is a case file: "format" is missing.` : `${name} is not a case file: its "format" is another one.`,
  remedy: `Choose a file that Recourse has written. A case file begins with "format": "${format}".`,
})
