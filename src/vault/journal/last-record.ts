import type { VaultFiles } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import { type Kept, readRecord } from '#vault/journal/record.ts'
import { caseFolder, type JournalFile } from '#vault/places.ts'

/** The last record of a journal, from the one file that should hold it; undefined where it does not, and the whole must be read. */
export const readLastRecord = async (files: VaultFiles, key: VaultKey, caseId: string, journal: readonly JournalFile[]): Promise<Kept | undefined> => {
  const last = Math.max(...journal.map(({ to }) => to))
  const file = journal.find(({ to }) => to === last)
  if (file === undefined) return undefined
  try {
    const bytes = await files.read(`${caseFolder(caseId)}/${file.name}`)
    if (bytes === null) return undefined
    const text = Buffer.from(await key.open(bytes)).toString()
    const kept = readRecord(file.kind === 'entry' ? text : (text.trimEnd().split('\n').at(-1) ?? ''), caseId)
    return kept.record.seq === last ? kept : undefined
  } catch {
    return undefined
  }
}
