import type { VaultKey } from '#vault/identity.ts'
import { loadCase } from '#vault/journal/load.ts'
import { beforeFolder, caseFolder, journalFile, segmentName } from '#vault/places.ts'
import { refuse } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

/** So many records in files of their own are put together at the next writing. */
export const manyLooseRecords = 200

/**
 * Puts together the loose records of every case that has gathered many: after the vault is open, one case between two writings, so that
 * nobody waits. What fails is tried again at the next opening.
 */
export const tidyLater = (session: Session): void => {
  if (session.readOnlyBy !== undefined) return
  const tidy = async () => {
    for (const { id } of session.book.rows()) {
      const { files } = await session.files.list(caseFolder(id))
      if (files.filter(name => journalFile(name)?.kind === 'entry').length > manyLooseRecords) await session.write(key => compact(session, key, id))
    }
  }
  tidy().catch(() => undefined)
}

/**
 * Puts the records that lie in files of their own together into one segment. They are moved aside only once the segment has been read back
 * from the disk and holds the same texts, and are kept there until the next time. A journal with anything wrong is left as it is,
 * but for records that only the last compaction's backup still holds: they are taken in.
 * Answers how many records were put together. Refuses with `vault-unwritable` where the disk gives back another segment than was written.
 */
export const compact = async (session: Session, key: VaultKey, caseId: string): Promise<number> => {
  const { files } = session
  const journal = await loadCase(session, key, caseId)
  const isSound = journal.problems.length === (journal.mended ? 1 : 0) && journal.conflicts.length === 0 && journal.missing.length === 0 && !journal.cutShort
  const entries = journal.names.filter(name => journalFile(name)?.kind === 'entry')
  if (!isSound || (entries.length < 2 && !journal.mended)) return 0
  const loose = journal.found.filter(found => found.in === 'entry').toSorted((a, b) => a.record.seq - b.record.seq)
  const [first, last] = [loose[0], loose.at(-1)]
  const folder = caseFolder(caseId)
  if (first !== undefined && last !== undefined) {
    const path = `${folder}/${segmentName(first.record.seq, last.record.seq)}`
    const text = loose.map(({ text }) => `${text}\n`).join('')
    if ((await files.create(path, await key.seal(text))) === 'taken') return 0
    const back = await files.read(path)
    const isSame =
      back !== null &&
      (await key.open(back).then(
        read => Buffer.from(read).toString() === text,
        () => false,
      ))
    if (!isSame) {
      await files.remove(path)
      throw refuse('vault-unwritable', { reason: 'other' })
    }
  }
  await files.remove(beforeFolder(caseId))
  for (const name of entries) await files.move(`${folder}/${name}`, `${beforeFolder(caseId)}/${name}`)
  await loadCase(session, key, caseId)
  return loose.length
}
