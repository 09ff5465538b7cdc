import { createHash } from 'node:crypto'
import { openBackup } from '#vault/backup/open.ts'
import type { Packed } from '#vault/backup/tar.ts'
import type { Secret } from '#vault/door.ts'
import { recordsIn } from '#vault/journal/gather.ts'
import { loadCase } from '#vault/journal/load.ts'
import { exhibitPath, indexFile, journalFile, parametersFile, settingsFile } from '#vault/places.ts'
import { reasonOf, refuse, type VaultProblem } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

/** How far a case of the backup and the same case of the vault are apart: records and exhibits that only the one or the other has. */
export type CaseApart = {
  readonly id: string
  readonly onlyHere: { readonly records: number; readonly exhibits: number }
  readonly onlyInBackup: { readonly records: number; readonly exhibits: number }
}

/** `equal`: everything the vault holds now is in the backup. `broken` files of the backup are whole as files and do not open. */
export type Drilled = {
  readonly madeAt: string
  readonly files: number
  readonly cases: number
  readonly equal: boolean
  readonly apart: readonly CaseApart[]
  readonly settingsDiffer: boolean
  readonly broken: readonly VaultProblem[]
}

/** Hashes of what a backup holds, by case. */
type Opened = { readonly records: Map<string, Set<string>>; readonly exhibits: Map<string, Set<string>>; settings: string | undefined }

/**
 * Proves that a backup opens: with the secret given, and every file in it by the key that secret opens. Then compares it with the vault as it
 * is now. Nothing is written. Refuses as `openBackup` does, and with `backup-damaged` for a backup of another vault.
 */
export const drillBackup = async (session: Session, source: AsyncIterable<Uint8Array>, secret: Secret): Promise<Drilled> => {
  const backup = await openBackup(source, secret)
  if (backup.key.recipient !== session.key().recipient) throw refuse('backup-damaged', { problems: [otherVault] })
  const found: Opened = { records: new Map(), exhibits: new Map(), settings: undefined }
  const broken: VaultProblem[] = []
  const open = async ({ path, body }: Packed): Promise<void> => {
    const [, id = '', place = ''] = path.split('/')
    if (path === parametersFile) return
    if (path === indexFile || path === settingsFile) {
      const hash = createHash('sha256')
      for await (const piece of backup.key.openStream(body)) hash.update(piece)
      if (path === settingsFile) found.settings = hash.digest('hex')
    } else if (place === 'exhibits') {
      const hash = createHash('sha256')
      for await (const piece of backup.key.openStream(body)) hash.update(piece)
      setAt(found.exhibits, id).add(`${path} ${hash.digest('hex')}`)
    } else {
      const file = journalFile(place)
      if (file === undefined) return
      const text = Buffer.concat(await Array.fromAsync(backup.key.openStream(body))).toString()
      for (const { hash } of recordsIn(text, file.kind, id)) setAt(found.records, id).add(hash)
    }
  }
  const { madeAt, files } = await backup.each(async file => {
    await open(file).catch((error: unknown) => {
      broken.push({ path: file.path, reason: reasonOf(error), remedy: 'Make a new backup; this file of the vault may be damaged too: check the vault.' })
    })
  })
  const apart = await comparedWith(session, found)
  const settingsDiffer = (await settingsNow(session)) !== found.settings
  return {
    madeAt,
    files: files.length,
    cases: found.records.size,
    equal: apart.length === 0 && !settingsDiffer && broken.length === 0,
    apart,
    settingsDiffer,
    broken,
  }
}

type Found = { readonly records: ReadonlyMap<string, ReadonlySet<string>>; readonly exhibits: ReadonlyMap<string, ReadonlySet<string>> }

const comparedWith = async (session: Session, found: Found): Promise<readonly CaseApart[]> => {
  const ids = new Set([...session.book.rows().map(({ id }) => id), ...found.records.keys()])
  const apart: CaseApart[] = []
  for (const id of ids) {
    const here = await session.look(async key => {
      if (session.book.row(id) === undefined) return { records: new Set<string>(), exhibits: new Set<string>() }
      const journal = await loadCase(session, key, id)
      const exhibits = [...(session.cases.get(id)?.exhibits.values() ?? [])].map(exhibit => `${exhibitPath(id, exhibit.id)} ${exhibit.sha256}`)
      return { records: new Set(journal.found.map(({ hash }) => hash)), exhibits: new Set(exhibits) }
    })
    const records = { here: here.records, there: found.records.get(id) ?? new Set<string>() }
    const exhibits = { here: here.exhibits, there: found.exhibits.get(id) ?? new Set<string>() }
    const one = {
      id,
      onlyHere: { records: records.here.difference(records.there).size, exhibits: exhibits.here.difference(exhibits.there).size },
      onlyInBackup: { records: records.there.difference(records.here).size, exhibits: exhibits.there.difference(exhibits.here).size },
    }
    if ([one.onlyHere, one.onlyInBackup].some(({ records, exhibits }) => records + exhibits > 0)) apart.push(one)
  }
  return apart
}

const settingsNow = async (session: Session): Promise<string | undefined> => {
  const file = await session.files.read(settingsFile)
  return file === null
    ? undefined
    : createHash('sha256')
        .update(await session.key().open(file))
        .digest('hex')
}

const setAt = (all: Map<string, Set<string>>, id: string): Set<string> => {
  const set = all.get(id) ?? new Set<string>()
  all.set(id, set)
  return set
}

const otherVault: VaultProblem = { path: 'the backup', reason: 'it is of another vault', remedy: 'Choose a backup of this vault.' }
