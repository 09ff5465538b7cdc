import type { FileRole } from '#core/case/case.ts'
import type { CustodyLine } from '#core/evidence/custody.ts'
import type { CitedNumber } from '#core/evidence/numbering.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'

// `manifest.json` of a pack: what is in the folder, what stands on which page, who made it with what. It is not signed: who can change a
// file can change the manifest too, so its own SHA-256 is handed over by another way.

/** `at` is a UTC instant. `law` and `procedure` name the law pack and the procedure profile. */
export type MadeBy = { readonly app: 'Recourse'; readonly version: string; readonly law: string; readonly procedure: string; readonly at: string }

/** A source file of an exhibit under its SHA-256 as it was brought. Its name is never told: it can name a person. */
export type ManifestSource = {
  readonly role: FileRole
  readonly sha256: string
  readonly bytes: number
  readonly language?: string
  readonly pages?: number
}

/** `first` and `last` are pages through all volumes, from 1, inclusive, tab sheet included. */
export type ManifestExhibit = {
  readonly number: number
  readonly title: string
  readonly goes: 'whole' | 'summary'
  readonly volume: number
  readonly first: number
  readonly last: number
  readonly files: readonly ManifestSource[]
  readonly date?: string
  readonly language?: string
  /** Only in a pack for the CCF. */
  readonly id?: string
  readonly level?: string
}

/** A PDF of the pack, by its name in the folder. */
export type ManifestVolume = {
  readonly volume: number
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly pages: number
  readonly first: number
  readonly last: number
}

/** Every other file of the folder but the manifest itself; `/` parts folders. */
export type ManifestFile = { readonly name: string; readonly sha256: string; readonly bytes: number; readonly what: string }

export type ManifestCheck = { readonly what: string; readonly checked: number; readonly failed: number }

export type Manifest = {
  readonly format: 'recourse-pack'
  readonly version: 1
  readonly for: 'ccf' | 'source'
  readonly made: MadeBy
  /** Left out of a pack for the source. */
  readonly codeName?: string
  readonly exhibits: readonly ManifestExhibit[]
  readonly volumes: readonly ManifestVolume[]
  readonly files: readonly ManifestFile[]
  /** Empty in a pack for the source. */
  readonly custody: readonly CustodyLine[]
  readonly checks: readonly ManifestCheck[]
}

export const manifestName = 'manifest.json'

/** The bytes of `manifest.json` as text: keys in one order, one line feed at the end. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(JSON.parse(canonicalJson(manifest)), null, 2)}\n`

/** The numbers a pack gave, for `numberExhibits`. A pack for the source holds no ids and tells none. */
export const numbersOf = ({ exhibits }: Manifest): readonly CitedNumber[] =>
  exhibits.flatMap(({ id, number }) => (id === undefined ? [] : [{ exhibit: id, number }]))
