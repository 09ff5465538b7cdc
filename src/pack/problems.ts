import type { FileProblem } from './bundle-report.ts'
import type { VolumeLimits } from './bundle-request.ts'
import type { Volume } from './plan/bind.ts'
import { problemOf } from './problem-text.ts'
import type { VolumeWritten } from './write/write-volume.ts'

/** Everything to be told about the files, in the order of the bundle; each kind once a file. */
export const problemsIn = (
  volumes: readonly { readonly volume: Volume; readonly written: VolumeWritten }[],
  limits: VolumeLimits = {},
): readonly FileProblem[] =>
  volumes.flatMap(({ volume, written }) => [
    ...volume.exhibits.flatMap(({ exhibit, sections }) =>
      sections.flatMap(({ part }): readonly FileProblem[] => {
        if (part.kind === 'left-out') return [problemOf(exhibit.number, part.file.path, { kind: part.of.why })]
        if (part.kind !== 'file') return []
        const noted = [...(written.notes.get(part.id) ?? [])].map(kind => ({ kind }))
        const known = new Set(part.of.found.map(({ kind }) => kind))
        return [...part.of.found, ...noted.filter(({ kind }) => !known.has(kind))].map(finding => problemOf(exhibit.number, part.file.path, finding))
      }),
    ),
    ...(volume.exhibits.length === 1 && exceeds(volume, written, limits) ? tooLarge(volume) : []),
  ])

const exceeds = ({ first, last }: Volume, { bytes }: VolumeWritten, limits: VolumeLimits): boolean =>
  last - first + 1 > (limits.pages ?? Number.POSITIVE_INFINITY) || bytes > (limits.bytes ?? Number.POSITIVE_INFINITY)

const tooLarge = ({ exhibits }: Volume): readonly FileProblem[] =>
  exhibits.flatMap(({ exhibit, sections }) =>
    sections.flatMap(({ part }) => (part.kind === 'file' ? [problemOf(exhibit.number, part.file.path, { kind: 'volume-too-large' })] : [])).slice(0, 1),
  )
