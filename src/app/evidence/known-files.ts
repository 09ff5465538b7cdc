import type { EvidencePort, FileRead, TextSketch } from '#app/evidence-port.ts'
import type { FileExamined, LikeFile } from '#contract/evidence-replies.ts'
import type { Case } from '#core/case/case.ts'

/**
 * What is remembered of files that were read since the vault was opened, to tell a new one that is like them. Equal files are found among all of
 * the case; like ones only among those that were read.
 */
export type KnownFiles = {
  readonly examined: (subject: Case, file: string, read: FileRead) => FileExamined
  readonly clear: () => void
}

export const knownFiles = (evidence: Pick<EvidencePort, 'alike'>): KnownFiles => {
  const sketches = new Map<string, TextSketch>()
  return {
    examined: (subject, file, read) => {
      if (read.sketch !== undefined) sketches.set(file, read.sketch)
      const others = subject.exhibits.flatMap(({ id, files = [] }) => files.filter(one => one.id !== file).map(one => ({ exhibit: id, file: one })))
      const alike = others.flatMap(({ exhibit, file: other }): readonly LikeFile[] =>
        evidence.alike([sketched(file, read.sha256), sketched(other.id, other.sha256)]).map(({ kind, share }) => ({
          kind,
          exhibit,
          file: other.id,
          ...(share === undefined ? {} : { share }),
        })),
      )
      return { file, ...shownOf(read), alike }
    },
    clear: () => sketches.clear(),
  }

  function sketched(id: string, sha256: string) {
    const sketch = sketches.get(id)
    return { id, sha256, ...(sketch === undefined ? {} : { sketch }) }
  }
}

/** Of a file inside a file only what it is. */
const shownOf = ({ kind, mime, pages, copy, asItIs, language, findings, scrubbed, problems, inside }: FileRead): Omit<FileExamined, 'file' | 'alike'> => ({
  kind,
  mime,
  ...(pages === undefined ? {} : { pages }),
  copy: copy !== undefined,
  asItIs,
  ...(language === undefined ? {} : { language }),
  findings,
  scrubbed,
  problems,
  inside: inside.map(({ name, kind: of, bytes }) => ({ name, kind: of, bytes })),
})
