import { type ExhibitGoing, everyInner } from '#app/evidence/to-bind.ts'
import type { EvidencePort, FileRead } from '#app/evidence-port.ts'
import type { PackFinding, PackProblem } from '#contract/evidence-replies.ts'

/** What was found in the files while they were read, exhibit by exhibit. */
export const toldProblems = (going: readonly ExhibitGoing[]): readonly PackProblem[] =>
  going.flatMap(({ disclosed: { number, goes }, files }) =>
    goes === 'summary'
      ? []
      : [
          ...(files.length === 0 ? [{ exhibit: number, weight: 'left-out' as const, ...noFile }] : []),
          ...files.flatMap(({ file, read }): readonly PackProblem[] =>
            read === undefined
              ? [{ exhibit: number, file: file.id, weight: 'left-out', ...notThere }]
              : [read, ...everyInner(read)].flatMap(one => problemsOf(one).map(problem => ({ exhibit: number, file: file.id, ...problem }))),
          ),
        ],
  )

const problemsOf = (read: FileRead): readonly Pick<PackProblem, 'weight' | 'problem' | 'remedy' | 'repaired'>[] => [
  ...read.problems.map(problem => ({ ...problem, weight: read.copy === undefined ? ('left-out' as const) : ('noted' as const) })),
  ...read.findings
    .filter(({ scrubbed }) => !scrubbed)
    .map(({ kind, where, risk }) => ({
      weight: 'noted' as const,
      problem: `The file still holds ${kind.replaceAll('-', ' ')} (${where}).`,
      remedy: `${risk} Look at it before the pack goes out.`,
    })),
]

/** What the files give away besides their pages, also where the copies are without it: the sealed originals are not. */
export const toldFindings = (going: readonly ExhibitGoing[]): readonly PackFinding[] =>
  going.flatMap(({ disclosed: { number }, files }) =>
    files.flatMap(({ read }) =>
      read === undefined ? [] : [read, ...everyInner(read)].flatMap(({ name, findings }) => findings.map(one => ({ exhibit: number, name, ...one }))),
    ),
  )

const noFile = { problem: 'No file is recorded for this exhibit.', remedy: 'Add its file, or leave the exhibit out of the pack.' }
const notThere = { problem: 'The file of this exhibit was not found.', remedy: 'Add it again.' }

/** Files of different exhibits that are the same or almost. */
export const alikeNotes = (evidence: Pick<EvidencePort, 'alike'>, going: readonly ExhibitGoing[]): readonly string[] => {
  const files = going.flatMap(({ disclosed: { number }, files: of }) => of.flatMap(({ file, read }) => (read === undefined ? [] : [{ number, file, read }])))
  const numberOf = (id: string): number => files.find(({ file }) => file.id === id)?.number ?? 0
  return evidence
    .alike(files.map(({ file, read }) => ({ id: file.id, sha256: read.sha256, ...(read.sketch === undefined ? {} : { sketch: read.sketch }) })))
    .map(({ kind, ids: [first, second], share = 0 }) => {
      const [one, other] = [numberOf(first), numberOf(second)]
      if (kind === 'exact') return one === other ? `Exhibit ${one} holds the same file twice.` : `Exhibits ${one} and ${other} hold the same file.`
      const part = `${Math.round(share * 100)} per cent of`
      return kind === 'near'
        ? `Exhibits ${one} and ${other} have ${part} their words in common.`
        : `${part} the words of exhibit ${one} stand in exhibit ${other}.`
    })
}
