import { type Manifest, manifestName } from '#core/evidence/manifest.ts'

/** A file of the folder; `name` is its path below it with `/`. */
export type FileFound = { readonly name: string; readonly sha256: string; readonly bytes: number }

/** `inconsistent`: the manifest contradicts itself. `stray`: a file that systems leave behind and that is not part of any pack. */
export type ManifestDifference = {
  readonly kind: 'changed' | 'missing' | 'added' | 'stray' | 'inconsistent'
  readonly name: string
  readonly says: string
}

/** How the folder differs from its manifest, gravest first; empty when all is as it was made. Custody is checked by `checkCustody`. */
export const checkManifest = (manifest: Manifest, found: readonly FileFound[]): readonly ManifestDifference[] => {
  const listed = [...manifest.volumes, ...manifest.files]
  const byName = new Map(found.map(file => [plain(file.name), file] as const))
  const names = new Set(listed.map(({ name }) => plain(name)))
  const different = [
    ...listed.flatMap(({ name, sha256, bytes }): readonly ManifestDifference[] => {
      const file = byName.get(plain(name))
      if (file === undefined) return [{ kind: 'missing', name, says: 'is listed in the manifest and not in the folder' }]
      if (file.sha256 === sha256) return []
      const size = file.bytes === bytes ? '' : ` (${file.bytes} bytes, ${bytes} when the pack was made)`
      return [{ kind: 'changed', name, says: `is not the file that was made${size}` }]
    }),
    ...found
      .filter(({ name }) => !names.has(plain(name)) && plain(name) !== manifestName)
      .map(
        ({ name }): ManifestDifference =>
          leftBySystem.test(name)
            ? { kind: 'stray', name, says: 'was left by the operating system; it is no part of the pack' }
            : { kind: 'added', name, says: 'is in the folder and not listed in the manifest' },
      ),
    ...inconsistencies(manifest),
  ]
  return different.toSorted((a, b) => rank[a.kind] - rank[b.kind])
}

/** Page numbers and exhibit numbers as the manifest itself gives them. */
const inconsistencies = ({ exhibits, volumes }: Manifest): readonly ManifestDifference[] => {
  const says = (text: string): ManifestDifference => ({ kind: 'inconsistent', name: manifestName, says: text })
  return [
    ...volumes.flatMap(({ volume, first, last, pages }, at) => {
      const before = volumes[at - 1]?.last ?? 0
      return first === before + 1 && last - first + 1 === pages ? [] : [says(`gives pages of volume ${volume} that do not follow on`)]
    }),
    ...exhibits.flatMap(({ number, first, last, volume }, at) => {
      const within = volumes.find(one => one.volume === volume)
      const isWithin = within !== undefined && first >= within.first && last <= within.last && first <= last
      const isTwice = exhibits.findIndex(one => one.number === number) !== at
      const overlaps = exhibits.some((one, other) => other < at && first <= one.last && one.first <= last)
      return [
        ...(isWithin ? [] : [says(`gives pages of exhibit ${number} that are not in volume ${volume}`)]),
        ...(isTwice ? [says(`gives exhibit number ${number} twice`)] : []),
        ...(overlaps ? [says(`gives pages of exhibit ${number} to another exhibit as well`)] : []),
      ]
    }),
  ]
}

const rank: { readonly [K in ManifestDifference['kind']]: number } = { changed: 0, missing: 1, added: 2, inconsistent: 3, stray: 4 }

const leftBySystem = /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i

/** Some systems take accents apart in names of files. */
const plain = (name: string): string => name.normalize('NFC').replace(/^\.\//, '')
