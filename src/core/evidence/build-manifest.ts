import type { Case } from '#core/case/case.ts'
import { custodyWithout } from '#core/evidence/custody.ts'
import type { Disclosure } from '#core/evidence/disclosure.ts'
import type { MadeBy, Manifest, ManifestCheck, ManifestExhibit, ManifestFile, ManifestVolume } from '#core/evidence/manifest.ts'

/** Where an exhibit stands in the written pack. */
export type BoundAt = { readonly number: number; readonly volume: number; readonly first: number; readonly last: number }

export type ManifestInput = {
  readonly subject: Case
  readonly disclosure: Disclosure
  readonly made: MadeBy
  /** From the bundle as it was written. */
  readonly bound: readonly BoundAt[]
  readonly volumes: readonly ManifestVolume[]
  readonly files: readonly ManifestFile[]
  readonly checks: readonly ManifestCheck[]
}

/**
 * The manifest of a written pack. Only what the disclosure lets go is in it: for the source no id, level, custody or source file of anything
 * but open exhibits; for the CCF nothing of a C4 exhibit but the hash of its custody lines. Throws a RangeError for an exhibit that was
 * bound though it must stay out, or that should be there and was not bound.
 */
export const buildManifest = ({ subject, disclosure, made, bound, volumes, files, checks }: ManifestInput): Manifest => {
  const { audience } = disclosure
  const going = disclosure.exhibits.filter(({ goes }) => goes !== 'out')
  const stray = bound.find(({ number }) => going.every(one => one.number !== number))
  if (stray !== undefined) throw new RangeError(`Exhibit ${stray.number} is bound but must stay out of this pack`)
  const isNeverFiled = (id: string): boolean => subject.exhibits.every(exhibit => exhibit.id !== id || exhibit.level === 'C4')
  return {
    format: 'recourse-pack',
    version: 1,
    for: audience,
    made: madeBy(made),
    ...(audience === 'ccf' ? { codeName: subject.codeName } : {}),
    exhibits: going.map(({ exhibit: id, number, goes, title, files: kept, level }) => {
      const place = bound.find(one => one.number === number)
      if (place === undefined) throw new RangeError(`Exhibit ${number} is not bound`)
      const exhibit = goes === 'whole' ? subject.exhibits.find(one => one.id === id) : undefined
      return {
        number,
        title,
        goes: goes === 'whole' ? 'whole' : 'summary',
        volume: place.volume,
        first: place.first,
        last: place.last,
        files: (exhibit?.files ?? []).filter(file => kept.includes(file.id)).map(sourceOf),
        ...(exhibit?.date === undefined ? {} : { date: exhibit.date }),
        ...(exhibit?.language === undefined ? {} : { language: exhibit.language }),
        ...(audience === 'ccf' ? { id, level } : {}),
      } satisfies ManifestExhibit
    }),
    volumes: volumes.map(volumeOf).toSorted((a, b) => a.volume - b.volume),
    files: files.map(({ name, sha256, bytes, what }) => ({ name, sha256, bytes, what })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    custody: audience === 'ccf' ? custodyWithout(subject.custody ?? [], isNeverFiled) : [],
    checks: checks.map(({ what, checked, failed }) => ({ what, checked, failed })),
  }
}

// Field by field: a report of the bundle holds paths of this machine and words out of the pages, and fits these types as well.

const madeBy = ({ app, version, law, procedure, at }: MadeBy): MadeBy => ({ app, version, law, procedure, at })

const volumeOf = ({ volume, name, sha256, bytes, pages, first, last }: ManifestVolume): ManifestVolume => ({ volume, name, sha256, bytes, pages, first, last })

const sourceOf = ({ role, sha256, bytes, language, pages }: NonNullable<Case['exhibits'][number]['files']>[number]): ManifestExhibit['files'][number] => ({
  role,
  sha256,
  bytes,
  ...(language === undefined ? {} : { language }),
  ...(pages === undefined ? {} : { pages }),
})
