import { contentsOf, MovedOn } from '#vault/backup/contents.ts'
import { type BackedUp, contentsEntry, identityEntry, recoveryEntry } from '#vault/backup/manifest.ts'
import { blockLength, tarEnd, tarHeader, tarOf, tarPadding } from '#vault/backup/tar.ts'
import { sha256 } from '#vault/json.ts'
import { identityFile, recoveryFile } from '#vault/places.ts'
import { refuse } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

/** A new file that is written from its beginning; one place in it is filled in afterwards. */
export type Sink = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly writeAt: (position: number, bytes: Uint8Array) => Promise<void>
  /** Throws away what was written. */
  readonly restart: () => Promise<void>
}

/** `bytes` is the length of the whole backup. */
export type BackupMade = { readonly bytes: number; readonly cases: number; readonly files: number }

/**
 * Writes the whole vault as one tar: its two sealed identities as they are, and contents.age, sealed for the vault, with everything else in a
 * tar of its own. Nothing in it is in clear but the three names. Saving goes on meanwhile; where a case is deleted meanwhile, it begins anew.
 */
export const writeBackup = async (session: Session, sink: Sink): Promise<BackupMade> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await writeOnce(session, sink)
    } catch (error) {
      if (!(error instanceof MovedOn) || tries === 3) throw error
      await sink.restart()
    }
  }
}

const writeOnce = async (session: Session, sink: Sink): Promise<BackupMade> => {
  let position = 0
  const put = async (bytes: Uint8Array) => {
    await sink.write(bytes)
    position += bytes.length
  }
  const door: BackedUp[] = []
  for (const [path, name] of [
    [identityFile, identityEntry],
    [recoveryFile, recoveryEntry],
  ] as const) {
    const bytes = await session.look(() => session.files.read(path))
    if (bytes === null) throw refuse('vault-damaged', { problems: [{ path, reason: 'it is missing', remedy: renewed }] })
    await put(await tarHeader(name, bytes.length))
    await put(bytes)
    await put(tarPadding(bytes.length))
    door.push({ path, bytes: bytes.length, sha256: sha256(bytes) })
  }
  const headerAt = position
  // How long the sealed contents are is known only once they are written.
  await put(new Uint8Array(blockLength))
  const begin = position
  const seen = { files: door.length, cases: new Set<string>() }
  const counted = async function* () {
    for await (const entry of contentsOf(session, door)) {
      seen.files += 1
      const [, id] = entry.path.split('/')
      if (id !== undefined) seen.cases.add(id)
      yield entry
    }
  }
  for await (const piece of session.key().sealStream(tarOf(counted()))) await put(piece)
  const length = position - begin
  await put(tarPadding(length))
  await put(tarEnd)
  await sink.writeAt(headerAt, await tarHeader(contentsEntry, length))
  // The list itself is no file of the vault.
  return { bytes: position, cases: seen.cases.size, files: seen.files - 1 }
}

const renewed = 'Change the passphrase, or make a new recovery sheet, now while the vault is open: that writes it anew.'
