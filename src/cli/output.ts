import { adviceFor } from '#contract/error-text.ts'
import { type Refusal, refuse } from '#contract/errors.ts'

/** 0 done; 1 it failed; 2 what was given cannot be used. */
export type ExitCode = 0 | 1 | 2

/** What a command leaves behind: text for a person, or a value for `--json`. */
export type Outcome = { readonly value: unknown; readonly text: string }

export const writeOutcome = ({ value, text }: Outcome, json: boolean): void => {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : text.endsWith('\n') ? text : `${text}\n`)
}

/** Errors go to standard error, as a sentence or as JSON, so that a pipe never swallows them. */
export const writeRefusal = (refusal: Refusal, json: boolean): ExitCode => {
  const advice = adviceFor(refusal)
  const problems = advice.problems ?? []
  if (json) process.stderr.write(`${JSON.stringify({ error: { code: refusal.code, message: advice.what, remedy: advice.next, problems } }, null, 2)}\n`)
  else
    process.stderr.write(
      [`recourse: ${advice.what}`, ...problems.map(({ path, reason, remedy }) => `  ${path}\n    ${reason}\n    ${remedy}`), advice.next, ''].join('\n'),
    )
  return failures.includes(refusal.code) ? 1 : 2
}

/** Refusals that are not about what was given. */
const failures: readonly Refusal['code'][] = ['folder-unwritable', 'vault-unwritable', 'paper-failed', 'internal', 'request-invalid']

export const wrongUsage = (problem: string, remedy: string) => refuse('usage-wrong', { problem, remedy })
