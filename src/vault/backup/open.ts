import { createHash } from 'node:crypto'
import { contentsEntry, identityEntry, type Manifest, manifestEntry, readManifest, recoveryEntry } from '#vault/backup/manifest.ts'
import { type Packed, untarred } from '#vault/backup/tar.ts'
import { identityBy, type Secret } from '#vault/door.ts'
import { keyOf, type VaultKey } from '#vault/identity.ts'
import { sha256 } from '#vault/json.ts'
import { identityFile, isVaultPath, recoveryFile } from '#vault/places.ts'
import { NotReadable, refuse } from '#vault/problem.ts'

/** A backup that a secret opened. `door` are its sealed identities; `each` hands on every other file, and ends only where all are whole. */
export type OpenedBackup = {
  readonly key: VaultKey
  readonly door: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Reads every file through, whether `take` does or not. Refuses with `backup-damaged`; then nothing that was taken may be kept. */
  readonly each: (take: (file: Packed) => Promise<void>) => Promise<Manifest>
}

/**
 * Opens a backup with its passphrase, or the words of its recovery sheet: those of the day it was made. Refuses with `passphrase-wrong`,
 * `words-wrong`, or `backup-damaged` where the file is none, or not whole.
 */
export const openBackup = async (source: AsyncIterable<Uint8Array>, secret: Secret): Promise<OpenedBackup> => {
  const entries = untarred(source)[Symbol.asyncIterator]()
  const next = async (name: string): Promise<Packed> => {
    const found = await entries.next().catch((error: unknown) => {
      throw isOurs(error) ? error : damaged('this is no backup of a vault', error)
    })
    if (found.done === true || found.value.path !== name) throw damaged('this is no backup of a vault')
    return found.value
  }
  try {
    const identity = await small(await next(identityEntry))
    const recovery = await small(await next(recoveryEntry))
    const door = [
      { path: identityFile, bytes: identity },
      { path: recoveryFile, bytes: recovery },
    ]
    const key = await keyOf(await identityBy({ read: async path => door.find(file => file.path === path)?.bytes ?? null }, secret))
    const contents = await next(contentsEntry)
    return {
      key,
      door,
      each: async take => {
        try {
          return await readThrough(key.openStream(contents.body), door, take)
        } finally {
          await entries.return?.()
        }
      },
    }
  } catch (error) {
    await entries.return?.()
    throw error
  }
}

const readThrough = async (plain: AsyncIterable<Uint8Array>, door: OpenedBackup['door'], take: (file: Packed) => Promise<void>): Promise<Manifest> => {
  const found = new Map(door.map(({ path, bytes }) => [path, sha256(bytes)]))
  let manifest: Manifest | undefined
  try {
    for await (const { path, size, body } of untarred(plain)) {
      if (manifest !== undefined) throw new NotReadable('something follows its list of files')
      if (path === manifestEntry) {
        manifest = readManifest((await small({ path, size, body }, longestList)).toString())
        continue
      }
      if (!isVaultPath(path) || found.has(path)) throw new NotReadable('it holds a file that no vault has')
      const hash = createHash('sha256')
      const pieces = hashed(body, hash)
      await take({ path, size, body: pieces })
      for await (const _ of pieces) void _
      found.set(path, hash.digest('hex'))
    }
  } catch (error) {
    throw isOurs(error) ? error : damaged(error instanceof NotReadable ? error.message : 'it is damaged or cut off', error)
  }
  if (manifest === undefined) throw damaged('it is cut off')
  const wrong = manifest.files.filter(({ path, sha256: hash }) => found.get(path) !== hash)
  if (wrong.length > 0 || manifest.files.length !== found.size) throw damaged('its files are not those of its list')
  return manifest
}

/** A refusal of whoever takes the files, such as a full disk: no fault of the backup. */
const isOurs = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(vault|backup|file|folder|case)-/.test(error.code)

async function* hashed(body: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const piece of body) {
    hash.update(piece)
    yield piece
  }
}

/** A sealed identity has a few hundred bytes. */
const longestIdentity = 64 * 1024
const longestList = 256 * 1024 * 1024

const small = async ({ size, body }: Packed, longest = longestIdentity): Promise<Buffer> => {
  if (size > longest) throw damaged('this is no backup of a vault')
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

const damaged = (reason: string, cause?: unknown) =>
  refuse('backup-damaged', { problems: [{ path: 'the backup', reason, remedy: 'Use another copy of it, or an older backup.' }] }, { cause })
