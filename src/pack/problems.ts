import type { FileProblem } from './bundle-report.ts'
import type { BundleExhibit, VolumeLimits } from './bundle-request.ts'
import type { LaidOut } from './furniture/lay-out.ts'
import type { Volume } from './plan/bind.ts'
import { problemOf } from './problem-text.ts'
import type { VolumeWritten } from './write/write-volume.ts'

/** Everything to be told about the files, in the order of the bundle; each kind once a file. */
export const problemsIn = (
  { letters, text: { request } }: Pick<LaidOut, 'letters' | 'text'>,
  volumes: readonly { readonly volume: Volume; readonly written: VolumeWritten }[],
): readonly FileProblem[] =>
  volumes.flatMap(({ volume, written }) => [
    ...volume.exhibits.flatMap(({ exhibit, sections }) => [
      ...withoutFont(exhibit, letters),
      ...sections.flatMap(({ part }): readonly FileProblem[] => {
        if (part.kind === 'left-out') return [problemOf(exhibit.number, part.file.path, { kind: part.of.why })]
        if (part.kind !== 'file') return []
        const noted = [...(written.notes.get(part.id) ?? [])].map(kind => ({ kind }))
        const known = new Set(part.of.found.map(({ kind }) => kind))
        return [...part.of.found, ...noted.filter(({ kind }) => !known.has(kind))].map(finding => problemOf(exhibit.number, part.file.path, finding))
      }),
    ]),
    ...(volume.exhibits.length === 1 && exceeds(volume, written, request.volumes) ? tooLarge(volume) : []),
  ])

const exceeds = ({ first, last }: Volume, { bytes }: VolumeWritten, limits: VolumeLimits = {}): boolean =>
  last - first + 1 > (limits.pages ?? Number.POSITIVE_INFINITY) || bytes > (limits.bytes ?? Number.POSITIVE_INFINITY)

const tooLarge = ({ exhibits }: Volume): readonly FileProblem[] =>
  exhibits.flatMap(({ exhibit, sections }) =>
    sections.flatMap(({ part }) => (part.kind === 'file' ? [problemOf(exhibit.number, part.file.path, { kind: 'volume-too-large' })] : [])).slice(0, 1),
  )

/** Of the words of an exhibit that we print ourselves. */
const withoutFont = (exhibit: BundleExhibit, letters: readonly string[]): readonly FileProblem[] => {
  const { files, number, ...said } = exhibit
  const words = JSON.stringify(said)
  const missing = letters.filter(letter => words.includes(letter))
  return missing.length === 0 ? [] : [problemOf(number, files[0]?.path ?? '', { kind: 'letters-without-font', names: missing })]
}
