import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoredJournal, VaultPort } from '#app/vault-port.ts'
import { refuse } from '#contract/errors.ts'
import { codeOf } from '#node/read-text.ts'
import { vaultFolder } from '#node/vault-folder.ts'
import { vaultLock } from '#node/vault-lock.ts'
import {
  type CaseRead,
  createVault,
  type Drilled,
  isVault,
  type OpenVault,
  offerPassphrase,
  publicKeyIn,
  restoreBackup,
  tarOf,
  type Unlocked,
  unlockVault,
  untarred,
  type VaultHost,
  type VaultProblem,
} from '#vault/index.ts'

type Opening = Parameters<typeof unlockVault>[3]

/** The shortest passphrase a vault is sealed with. Whether it is also hard to guess is shown where it is typed. */
const shortest = 12

/** The vault in a folder. `opening` is for tests. Its lock is forced only where the user said that the other machine is gone. */
export const vaultIn = (folder: string, { forced = false, ...opening }: { readonly forced?: boolean } & NonNullable<Opening> = {}): VaultPort => {
  const files = vaultFolder(folder)
  const host = hostOf(folder, forced)
  let open: OpenVault | undefined

  const opened = async (): Promise<OpenVault> => {
    if (open !== undefined) return open
    throw (await isVault(files)) ? refuse('vault-locked', {}) : refuse('vault-none', {})
  }
  const taken = ({ vault, notes, problems }: Unlocked) => {
    open = vault
    return { readOnly: vault.readOnlyBy !== undefined, notes: [...notes, ...problems.map(inWords)] }
  }
  const longEnough = (passphrase: string) => {
    if (passphrase.length < shortest) throw refuse('passphrase-weak', { shortest })
  }

  return {
    state: async () => {
      if (open !== undefined) return { kind: 'open', readOnly: open.readOnlyBy !== undefined }
      return (await isVault(files)) ? { kind: 'locked' } : { kind: 'none' }
    },
    create: async passphrase => {
      longEnough(passphrase)
      const { vault, recovery } = await createVault(files, passphrase, host, opening)
      open = vault
      return shown(recovery)
    },
    unlock: async secret => {
      if (open !== undefined) return { readOnly: open.readOnlyBy !== undefined, notes: [] }
      return taken(await unlockVault(files, secret, host, opening))
    },
    lock: async () => {
      const closing = open
      open = undefined
      await closing?.lock()
    },
    rehearse: async words => (await opened()).rehearse(words),
    renewRecovery: async () => shown(await (await opened()).renewRecovery()),
    changePassphrase: async (secret, next) => {
      longEnough(next)
      await (await opened()).changePassphrase(secret, next)
    },
    check: async () => {
      const { files: count, broken, notes } = await (await opened()).check()
      return { files: count, broken: broken.map(found), beside: notes.map(found) }
    },
    offerPassphrase: () => offerPassphrase(host.random),
    listCases: async () => (await opened()).listCases(),
    createCase: async (summary, entries) => (await opened()).createCase(summary, entries),
    readJournal: async id => journalOf(await (await opened()).readJournal(id)),
    append: async (id, entries, summary, expectedSeq) => (await opened()).append(id, entries, summary, expectedSeq),
    settle: async (id, head) => void (await (await opened()).settle(id, head)),
    addExhibit: async (caseId, source) => (await opened()).addExhibit(caseId, source),
    readExhibit: async function* (caseId, file) {
      yield* (await opened()).readExhibit(caseId, file)
    },
    removeExhibit: async (caseId, file) => (await opened()).removeExhibit(caseId, file),
    removeCase: async id => (await opened()).removeCase(id),
    putBackCase: async id => (await opened()).putBackCase(id),
    purgeCase: async id => (await opened()).purgeCase(id),
    readSettings: async () => (await opened()).readSettings(),
    writeSettings: async value => (await opened()).writeSettings(value),
    backup: async sink => (await opened()).backup(sink),
    drill: async (source, secret) => triedOf(await (await opened()).drill(source, secret)),
    restore: async (source, secret) => {
      if (await isVault(files)) throw refuse('vault-exists', {})
      const { files: count, madeAt } = await restoreBackup(files, source, secret)
      return { ...taken(await unlockVault(files, secret, host, opening)), files: count, madeAt }
    },
    travel: async (cases, passphrase, to) => {
      longEnough(passphrase)
      return travelTo(await opened(), cases, passphrase, to, opening)
    },
    publicKey: async () => (await opened()).publicKey(),
    keyIn: publicKeyIn,
    sealFor: async function* (recipient, entries) {
      yield* toldPlainly((await opened()).sealFor(recipient, tarOf(entries)))
    },
    openSealed: async function* (source) {
      yield* toldPlainly(untarred((await opened()).openSealed(source)))
    },
  }
}

/** Into a folder of its own; for a file, into one that is gone again once its backup is written. Nothing of it is ever readable there. */
const travelTo = async (vault: OpenVault, cases: readonly string[], passphrase: string, to: Parameters<VaultPort['travel']>[2], opening: Opening) => {
  const folder = 'folder' in to ? to.folder : await mkdtemp(join(tmpdir(), 'recourse-'))
  try {
    const files = vaultFolder(folder)
    const host = hostOf(folder)
    const { recovery, ...made } = await vault.travel(cases, { files, host, passphrase })
    if ('sink' in to) {
      const { vault: fresh } = await unlockVault(files, { passphrase }, host, opening)
      try {
        await fresh.backup(to.sink)
      } finally {
        await fresh.lock()
      }
    }
    return { ...made, recovery: shown(recovery) }
  } finally {
    if ('sink' in to) await rm(folder, { recursive: true, force: true })
  }
}

const hostOf = (folder: string, forced = false): VaultHost => ({
  now: () => new Date(),
  random: bytes => new Uint8Array(randomBytes(bytes)),
  lock: vaultLock(folder, { forced }),
})

const triedOf = ({ broken, ...tried }: Drilled) => ({ ...tried, broken: broken.map(found) })

const found = ({ path, reason, remedy }: VaultProblem) => ({ file: path, problem: reason, remedy })

/** What is wrong with a file from somebody else, in the app's own codes. */
async function* toldPlainly<T>(pieces: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* pieces
  } catch (error) {
    const code = codeOf(error)
    if (code === 'age-file-not-for-us') throw refuse('exchange-not-for-us', {})
    if (code === 'age-key-unreadable') throw refuse('key-unreadable', {})
    if (code === 'age-file-damaged' || (error instanceof Error && /end of data|tar/i.test(error.message)))
      throw refuse('exchange-refused', { problems: [damaged] })
    throw error
  }
}

const damaged = { path: 'the file', reason: 'It is damaged, cut off, or no file of this kind.', remedy: 'Ask the sender for the file again.' }

const shown = ({ words, identityText, qrSvg }: { readonly words: readonly string[]; readonly identityText: string; readonly qrSvg: string }) => ({
  words,
  identity: identityText,
  qrSvg,
})

const inWords = ({ path, reason, remedy }: VaultProblem): string => `${path}: ${reason}. ${remedy}`

/** The line shown, and each version whole where two machines changed the case apart. */
const journalOf = ({ records, seq, problems, conflicts }: CaseRead): StoredJournal => {
  const [conflict] = conflicts
  const common = conflict === undefined ? [] : records.filter(record => record.seq <= conflict.after).flatMap(({ entries }) => entries)
  return {
    entries: records.flatMap(({ entries }) => entries),
    seq,
    problems,
    versions:
      conflict?.versions.map(({ head, records: own }) => ({ head, common: common.length, entries: [...common, ...own.flatMap(({ entries }) => entries)] })) ??
      [],
  }
}
