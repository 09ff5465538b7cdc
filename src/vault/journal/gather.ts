import type { VaultFiles } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import { type Kept, readRecord } from '#vault/journal/record.ts'
import { sha256 } from '#vault/json.ts'
import { beforeFolder, caseFolder, isOfSystem, type JournalFile, journalFile } from '#vault/places.ts'
import { fromBackup, NotReadable, reasonOf, type VaultProblem } from '#vault/problem.ts'

/** A record and the file it was found in: its path and the SHA-256 of its sealed bytes. One that lies in several files is found once. */
export type Found = Kept & { readonly path: string; readonly sealed: string; readonly in: JournalFile['kind'] }

/** All that can be read of a case's journal, in no order yet. `last` is the highest number any file's name claims. */
export type Gathered = {
  readonly found: readonly Found[]
  readonly problems: readonly VaultProblem[]
  readonly names: readonly string[]
  readonly last: number
}

/** Reads every file of a journal and goes on past those it cannot read. `before` reads what was kept from before the last compaction. */
export const gather = async (files: VaultFiles, key: VaultKey, caseId: string, from: 'now' | 'before' = 'now'): Promise<Gathered> => {
  for (let triesLeft = 2; ; triesLeft -= 1) {
    const gathered = await gatherOnce(files, key, caseId, from)
    // Another process may be putting entries together: what vanished between listing and reading lies in a segment by now.
    if (!gathered.vanished || triesLeft === 0) return gathered
  }
}

const gatherOnce = async (files: VaultFiles, key: VaultKey, caseId: string, from: 'now' | 'before'): Promise<Gathered & { readonly vanished: boolean }> => {
  const folder = from === 'now' ? caseFolder(caseId) : beforeFolder(caseId)
  const names = (await files.list(folder)).files.filter(name => !isOfSystem(name)).toSorted(segmentsFirst)
  const found = new Map<string, Found>()
  const problems: VaultProblem[] = []
  let vanished = false
  let last = 0
  for (const name of names) {
    const path = `${folder}/${name}`
    const file = journalFile(name)
    if (file === undefined) {
      problems.push({ path, reason: 'it is not one of the vault’s files', remedy: 'Move it elsewhere; nothing here reads it.' })
      continue
    }
    last = Math.max(last, file.to)
    try {
      const bytes = await files.read(path)
      if (bytes === null) {
        vanished = true
        continue
      }
      const records = recordsIn(Buffer.from(await key.open(bytes)).toString(), file.kind, caseId)
      const sealed = sha256(bytes)
      for (const kept of records) if (!found.has(kept.hash)) found.set(kept.hash, { ...kept, path, sealed, in: file.kind })
      const misnamed = whyMisnamed(file, records)
      if (misnamed !== undefined) problems.push({ path, reason: misnamed, remedy: fromBackup })
    } catch (error) {
      problems.push({ path, reason: reasonOf(error), remedy: fromBackup })
    }
  }
  return { found: [...found.values()], problems, names, last, vanished }
}

/** A record that lies in a segment too counts as found there. */
const segmentsFirst = (a: string, b: string): number => Number(b.startsWith('segment-')) - Number(a.startsWith('segment-')) || (a < b ? -1 : 1)

/** An entry is one record; a segment one on each line. */
export const recordsIn = (text: string, kind: JournalFile['kind'], caseId: string): readonly Kept[] =>
  kind === 'entry' ? [readRecord(text, caseId)] : linesIn(text).map(line => readRecord(line, caseId))

const linesIn = (text: string): readonly string[] => {
  if (!text.endsWith('\n')) throw new NotReadable('it ends in the middle of a record')
  return text.slice(0, -1).split('\n')
}

const whyMisnamed = ({ from, to }: JournalFile, records: readonly Kept[]): string | undefined => {
  const seqs = records.map(({ record }) => record.seq)
  const [first, last] = [Math.min(...seqs), Math.max(...seqs)]
  if (first === from && last === to) return undefined
  return `its name says ${span(from, to)} and it holds ${span(first, last)}: it was swapped or written over`
}

const span = (from: number, to: number): string => (from === to ? `record ${from}` : `records ${from} to ${to}`)
