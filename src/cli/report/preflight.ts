import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { LintFound } from '#core/preflight/lint.ts'
import type { Preflight } from '#core/preflight/preflight.ts'

/** What stands in the way of filing, what to look at, and what passed. */
export const preflightText = ({ asOf, for: kinds, ready, lints }: Preflight): string => {
  const failing = (severity: LintFound['severity'], state: LintFound['state']) => lints.filter(lint => lint.severity === severity && lint.state === state)
  const passed = lints.filter(({ state }) => state === 'passes')
  return joined([
    `${kinds.join(', ')} as of ${asOf}: ${ready ? 'nothing blocks the filing' : 'not ready to file'}`,
    ...headed('Blocks the filing', failing('block', 'fails').flatMap(lintLines)),
    ...headed('Blocks until it is known', failing('block', 'open').flatMap(lintLines)),
    ...headed('Look at this', [...failing('warn', 'fails'), ...failing('warn', 'open')].flatMap(lintLines)),
    ...headed('Passed', wrapped(passed.map(({ id, title }) => `${id} ${title}`).join('; '), '  ')),
  ])
}

const lintLines = ({ id, title, findings }: LintFound): readonly string[] => [
  ...wrapped(title, `  ${id} `),
  ...findings.flatMap(({ says, mend }) => [...wrapped(says, '      - '), ...wrapped(mend.says, '        mend: ')]),
]
