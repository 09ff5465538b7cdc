import type { Draft } from '#core/document/template.ts'
import type { KitFinding, Measured } from '#core/kit/kit.ts'
import type { Preflight } from '#core/preflight/preflight.ts'

/** What the last check found. A check that blocks stops the kit where it fails; where it is only open, the lawyer settles it. */
export const findingsOfPreflight = ({ lints }: Preflight): readonly KitFinding[] =>
  lints.flatMap(({ id, severity, title, findings }) =>
    findings.map(({ state, says, mend }) => ({
      severity: severity === 'warn' ? 'warn' : state === 'fails' ? 'block' : 'open',
      id,
      place: title,
      says,
      mend: mend.says,
    })),
  )

/** What the paper itself asks the lawyer to look at. Gaps in it are found by the last check. */
export const findingsOfDraft = ({ unverified, notes }: Draft): readonly KitFinding[] => [
  ...(unverified.length === 0
    ? []
    : [
        {
          severity: 'warn',
          id: 'unverified',
          place: 'The paper',
          says: `Its law was not all compared with the official text: ${unverified.map(({ short }) => short).join(', ')}.`,
          mend: 'Compare it before you sign.',
        } as const,
      ]),
  ...notes.map((note): KitFinding => ({ severity: 'warn', id: 'note', place: 'The paper', says: note, mend: '' })),
]

/** Over a known limit; nothing where the limit is not known or a check has said so already. */
export const tooLong = (measured: Measured, paper: string, { lints }: Preflight): readonly KitFinding[] => {
  const { count, most, title } = measured
  if (most === undefined || count <= most) return []
  const isSaid = lints.some(({ severity, findings }) => severity === 'block' && findings.some(({ state, where }) => state === 'fails' && where.paper === paper))
  if (isSaid) return []
  return [{ severity: 'block', id: 'pages', place: title, says: `The paper has ${count} pages; ${most} are accepted.`, mend: 'Shorten it.' }]
}

/** Each thing said once. */
export const once = (findings: readonly KitFinding[]): readonly KitFinding[] => [
  ...new Map(findings.map(finding => [`${finding.id}/${finding.place}/${finding.says}`, finding])).values(),
]
