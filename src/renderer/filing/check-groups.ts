import type { Finding, LintFound } from '#core/preflight/lint.ts'
import type { Preflight } from '#core/preflight/preflight.ts'

/** `stops`: fails, and no kit is made; `settle`: open, and must be looked at before a kit is saved. */
const groupNames = ['stops', 'settle', 'look', 'passed'] as const

export type GroupName = (typeof groupNames)[number]

/** The checks of each group in the order of the law's list; a group without checks is left out. */
export const groupsOf = ({ lints }: Pick<Preflight, 'lints'>): readonly { readonly group: GroupName; readonly lints: readonly LintFound[] }[] => {
  const groups = Map.groupBy(lints, groupOf)
  return groupNames.flatMap(group => {
    const of = groups.get(group)
    return of === undefined ? [] : [{ group, lints: of }]
  })
}

/** How many checks stand in the way: they fail, or nobody knows. */
export const inTheWay = ({ lints }: Pick<Preflight, 'lints'>): { readonly fails: number; readonly open: number } => ({
  fails: lints.filter(lint => groupOf(lint) === 'stops').length,
  open: lints.filter(lint => groupOf(lint) === 'settle').length,
})

const groupOf = ({ severity, state }: Pick<LintFound, 'severity' | 'state'>): GroupName => {
  if (state === 'passes') return 'passed'
  if (severity === 'warn') return 'look'
  return state === 'fails' ? 'stops' : 'settle'
}

/** Findings that say the same and are mended in the same place, each once with how often it was found. */
export const saidOnce = (findings: readonly Finding[]): readonly { readonly finding: Finding; readonly times: number }[] =>
  [...Map.groupBy(findings, ({ says, mend }) => JSON.stringify([says, mend]))].flatMap(([, same]) =>
    same[0] === undefined ? [] : [{ finding: same[0], times: same.length }],
  )
