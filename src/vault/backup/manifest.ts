import { isCount, isRecord, isSha256, parseOurs } from '#vault/json.ts'
import { isVaultPath } from '#vault/places.ts'
import { NotReadable } from '#vault/problem.ts'

export const identityEntry = 'identity.age'
export const recoveryEntry = 'recovery.age'
export const contentsEntry = 'contents.age'
/** The last file inside contents.age. */
export const manifestEntry = 'manifest.json'

/** A file as it lies in the vault, sealed. */
export type BackedUp = { readonly path: string; readonly bytes: number; readonly sha256: string }

/** `madeAt` is a UTC instant. `files` are all of the vault, identity.age and recovery.age among them. */
export type Manifest = { readonly madeAt: string; readonly files: readonly BackedUp[] }

export const writeManifest = ({ madeAt, files }: Manifest): Uint8Array =>
  Buffer.from(`${JSON.stringify({ format: 'recourse-backup', version: 1, madeAt, files }, null, 1)}\n`)

/** What is wrong is said as `NotReadable`. */
export const readManifest = (text: string): Manifest => {
  const { madeAt, files } = parseOurs(text, 'recourse-backup', 1)
  if (typeof madeAt !== 'string' || !Array.isArray(files) || !files.every(isBackedUp)) throw new NotReadable('it lacks what the list of a backup must have')
  return { madeAt, files }
}

const isBackedUp = (file: unknown): file is BackedUp =>
  isRecord(file) && typeof file['path'] === 'string' && isVaultPath(file['path']) && isCount(file['bytes']) && isSha256(file['sha256'])
