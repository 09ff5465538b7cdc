import { createHash } from 'node:crypto'
import { checkVault } from '#vault/check.ts'
import { readExhibit } from '#vault/exhibits.ts'
import type { VaultFiles, VaultHost } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import { rowOf } from '#vault/index/reconcile.ts'
import { loadCase } from '#vault/journal/load.ts'
import { caseFolder, casesFolder, exhibitPath, isOfSystem, lockFile, makingFolder, segmentName } from '#vault/places.ts'
import { refuse, type VaultProblem } from '#vault/problem.ts'
import type { Recovery } from '#vault/recovery.ts'
import type { Session } from '#vault/session.ts'

/** A vault to travel with. `files` were looked at after it was written, each one opened. */
export type Travelling = { readonly recovery: Recovery; readonly cases: number; readonly exhibits: number; readonly files: number }

/** Makes the empty vault the cases go to, and what is needed to write into it. */
export type NewVault = (files: VaultFiles, passphrase: string, host: VaultHost) => Promise<{ readonly session: Session; readonly recovery: Recovery }>

/**
 * A new vault with a key of its own that holds the cases chosen, with their history and exhibits, and nothing else: no settings, no other
 * case, no earlier identity. Read back whole before it is handed over. Refuses with `folder-not-empty`, and with `case-damaged` where a case
 * is not whole or stands in two versions; then nothing is left in the folder.
 */
export const travel = async (
  from: Session,
  caseIds: readonly string[],
  to: { readonly files: VaultFiles; readonly host: VaultHost; readonly passphrase: string },
  make: NewVault,
): Promise<Travelling> => {
  const there = await to.files.list('')
  if ([...there.files, ...there.folders].some(name => !isOfSystem(name))) throw refuse('folder-not-empty', {})
  try {
    const { session, recovery } = await make(to.files, to.passphrase, to.host)
    try {
      let exhibits = 0
      for (const id of caseIds) exhibits += await copyCase(from, session, id)
      await session.book.written()
      return { recovery, cases: caseIds.length, exhibits, files: await proven(from, session, caseIds) }
    } finally {
      await session.end()
    }
  } catch (error) {
    const left = await to.files.list('')
    for (const name of [...left.files, ...left.folders]) if (!isOfSystem(name)) await to.files.remove(name).catch(() => undefined)
    throw error
  }
}

/** The records keep their texts, and with them their chain of hashes. Answers how many exhibits went along. */
const copyCase = async (from: Session, to: Session, id: string): Promise<number> => {
  const { texts, first, last, exhibits } = await from.look(async key => {
    const journal = await loadCase(from, key, id)
    const state = from.cases.get(id)
    const head = journal.line?.head
    if (head === undefined || state === undefined || journal.conflicts.length > 0 || journal.missing.length > 0 || journal.cutShort)
      throw refuse('case-damaged', { id, problems: [...journal.problems, unsettled(id)] })
    const records = journal.line?.records ?? []
    return { texts: records.map(({ text }) => text), first: records[0]?.record.seq ?? 1, last: head, exhibits: [...state.exhibits.keys()] }
  })
  await to.write(async key => {
    const sealed = await key.seal(texts.map(text => `${text}\n`).join(''))
    if ((await to.files.create(`${caseFolder(id)}/${segmentName(first, last.record.seq)}`, sealed)) === 'taken') throw refuse('folder-not-empty', {})
    for (const exhibit of exhibits) await to.files.createFrom(exhibitPath(id, exhibit), key.sealStream(readExhibit(from, id, exhibit)))
    to.book.put(rowOf(id, { ...last.record, removedAt: last.record.removedAt }, last.hash))
  })
  return exhibits.length
}

/** Opens every file of the new vault, and holds its cases and its folder against what was asked for. Answers how many files there are. */
const proven = async (from: Session, to: Session, caseIds: readonly string[]): Promise<number> => {
  const { files, broken, notes } = await checkVault(to)
  const wrong: VaultProblem[] = [...broken, ...notes]
  for (const id of caseIds) {
    const ends = await Promise.all([from, to].map(session => session.look(async (key: VaultKey) => endOf(session, key, id))))
    if (ends[0] !== ends[1]) wrong.push({ path: caseFolder(id), reason: 'it is not the case that was copied', remedy: again })
  }
  const folders = (await to.files.list(casesFolder)).folders
  const others = folders.filter(id => !caseIds.includes(id))
  if (others.length > 0 || folders.length !== caseIds.length) wrong.push({ path: casesFolder, reason: 'other cases are there than were chosen', remedy: again })
  const top = await to.files.list('')
  for (const name of [...top.files, ...top.folders])
    if (!belongs.has(name) && !isOfSystem(name)) wrong.push({ path: name, reason: 'it does not belong there', remedy: again })
  if (wrong.length > 0) throw refuse('vault-damaged', { problems: wrong })
  return files
}

const belongs: ReadonlySet<string> = new Set(['identity.age', 'recovery.age', 'index.age', 'vault.json', casesFolder, lockFile, makingFolder])

const endOf = async (session: Session, key: VaultKey, id: string): Promise<string> => {
  const { line } = await loadCase(session, key, id)
  const exhibits = [...(session.cases.get(id)?.exhibits.values() ?? [])].map(({ id, sha256 }) => `${id} ${sha256}`).toSorted()
  return createHash('sha256')
    .update([line?.head.hash, line?.records.length, ...exhibits].join('\n'))
    .digest('hex')
}

const again = 'Delete the new folder and try again.'

const unsettled = (id: string): VaultProblem => ({
  path: caseFolder(id),
  reason: 'the case is not whole, or stands in two versions',
  remedy: 'Open the case and settle it first; then take it along.',
})
