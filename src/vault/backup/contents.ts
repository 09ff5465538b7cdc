import { createHash } from 'node:crypto'
import { type BackedUp, manifestEntry, writeManifest } from '#vault/backup/manifest.ts'
import type { Packed } from '#vault/backup/tar.ts'
import { sha256 } from '#vault/json.ts'
import { caseFolder, casesFolder, exhibitsFolder, indexFile, isId, isOfSystem, isVaultPath, parametersFile, settingsFile } from '#vault/places.ts'
import type { Session } from '#vault/session.ts'

/** Says that the vault moved on while it was being copied: the copy is begun anew. */
export class MovedOn extends Error {}

/**
 * Every file of the vault but those of its door, and last the list of all. One case after another is taken as it is at one moment; saving goes
 * on between them. What it was before compaction is left out: a backup holds each record once.
 */
export async function* contentsOf(session: Session, door: readonly BackedUp[]): AsyncIterable<Packed> {
  const files: BackedUp[] = [...door]
  const small = async function* (path: string, bytes: Uint8Array) {
    files.push({ path, bytes: bytes.length, sha256: sha256(bytes) })
    yield { path, size: bytes.length, body: whole(bytes) }
  }
  const top = await session.look(async () => ({
    files: await readAll(session, [parametersFile, indexFile, settingsFile]),
    ids: (await session.files.list(casesFolder)).folders.filter(isId),
  }))
  for (const { path, bytes } of top.files) yield* small(path, bytes)
  for (const id of top.ids) {
    const taken = await session.look(async () => {
      const names = (await session.files.list(caseFolder(id))).files
      const exhibits = (await session.files.list(exhibitsFolder(id))).files
      if (names.length === 0) throw new MovedOn()
      return { journal: await readAll(session, pathsIn(caseFolder(id), names)), exhibits: pathsIn(exhibitsFolder(id), exhibits) }
    })
    for (const { path, bytes } of taken.journal) yield* small(path, bytes)
    for (const path of taken.exhibits) {
      const size = await session.files.size(path)
      if (size === null) throw new MovedOn()
      const hash = createHash('sha256')
      yield { path, size, body: hashed(session, path, hash) }
      files.push({ path, bytes: size, sha256: hash.digest('hex') })
    }
  }
  const list = writeManifest({ madeAt: session.host.now().toISOString(), files })
  yield { path: manifestEntry, size: list.length, body: whole(list) }
}

const readAll = async ({ files }: Session, paths: readonly string[]) => {
  const read = await Promise.all(paths.map(async path => ({ path, bytes: await files.read(path) })))
  return read.flatMap(({ path, bytes }) => (bytes === null ? [] : [{ path, bytes }]))
}

const pathsIn = (folder: string, names: readonly string[]): readonly string[] =>
  names.map(name => `${folder}/${name}`).filter(path => isVaultPath(path) && !isOfSystem(path.slice(folder.length + 1)))

async function* hashed(session: Session, path: string, hash: ReturnType<typeof createHash>): AsyncIterable<Uint8Array> {
  for await (const piece of session.files.stream(path)) {
    session.key()
    hash.update(piece)
    yield piece
  }
}

async function* whole(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
