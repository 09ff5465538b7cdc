import { type Drilled, drillBackup } from '#vault/backup/drill.ts'
import { type BackupMade, type Sink, writeBackup } from '#vault/backup/write.ts'
import { appendTo, type CaseListed, type CaseRead, createCase, listCases, markRemoved, purgeCase, readCase, settleCase } from '#vault/cases.ts'
import { checkVault, type VaultCheck } from '#vault/check.ts'
import { changePassphrase, rehearse, renewRecovery, type Secret } from '#vault/door.ts'
import { addExhibit, type ExhibitAdded, readExhibit, removeExhibit } from '#vault/exhibits.ts'
import type { VaultFiles, VaultHost } from '#vault/files.ts'
import { type PublicKey, publicKeyOf } from '#vault/fingerprint.ts'
import type { Acknowledged } from '#vault/journal/append.ts'
import { compact } from '#vault/journal/compact.ts'
import { sealStream } from '#vault/payload/index.ts'
import type { Recovery } from '#vault/recovery.ts'
import type { Session } from '#vault/session.ts'
import { readSettings, writeSettings } from '#vault/settings.ts'
import { type NewVault, type Travelling, travel } from '#vault/travel.ts'
import type { WorkFactor } from '#vault/work-factor.ts'

/**
 * A vault that stands open. Entries, summaries and settings are the app's own JSON and opaque to it. Once locked, everything refuses with
 * `vault-locked`; what writes may also refuse with `vault-read-only` and `vault-unwritable`, what names a case with `case-not-found`.
 */
export type OpenVault = {
  /** Who else has it open; undefined where it may be written here. */
  readonly readOnlyBy: string | undefined
  readonly listCases: () => Promise<readonly CaseListed[]>
  readonly createCase: (summary: unknown, entries: readonly unknown[]) => Promise<Acknowledged & { readonly id: string }>
  /** What is wrong with a case is in the answer; what can be read is too. */
  readonly readJournal: (caseId: string) => Promise<CaseRead>
  /**
   * Resolves once the entries are on the disk. `expectedSeq` is the last record the caller has seen. Refuses with `case-changed-underneath`
   * where there is a later one, and with `case-damaged` where the journal has gaps or several versions.
   */
  readonly append: (caseId: string, entries: readonly unknown[], summary: unknown, expectedSeq: number) => Promise<Acknowledged>
  /** Goes on from one of several versions, or over a gap, named by its `head`. */
  readonly settle: (caseId: string, head: string) => Promise<Acknowledged>
  readonly removeCase: (caseId: string) => Promise<void>
  readonly putBackCase: (caseId: string) => Promise<void>
  /** Deletes it with its history and its exhibits, for good. */
  readonly purgeCase: (caseId: string) => Promise<void>
  readonly addExhibit: (caseId: string, source: AsyncIterable<Uint8Array>) => Promise<ExhibitAdded>
  readonly readExhibit: (caseId: string, exhibitId: string) => AsyncIterable<Uint8Array>
  readonly removeExhibit: (caseId: string, exhibitId: string) => Promise<void>
  readonly readSettings: () => Promise<unknown>
  readonly writeSettings: (value: unknown) => Promise<void>
  /** Puts a case's loose records together; answers how many there were. */
  readonly compact: (caseId: string) => Promise<number>
  readonly check: () => Promise<VaultCheck>
  /** Rewrites identity.age only. Refuses with what is wrong with `secret`. */
  readonly changePassphrase: (secret: Secret, next: string) => Promise<void>
  readonly renewRecovery: () => Promise<Recovery>
  readonly rehearse: (words: string) => Promise<boolean>
  /** The whole vault as one file. Saving goes on meanwhile. */
  readonly backup: (sink: Sink) => Promise<BackupMade>
  /** Opens a backup of this vault and compares it with what is here now; nothing is written. */
  readonly drill: (source: AsyncIterable<Uint8Array>, secret: Secret) => Promise<Drilled>
  /** A new vault in an empty folder with some cases of this one and nothing else. */
  readonly travel: (
    caseIds: readonly string[],
    to: { readonly files: VaultFiles; readonly host: VaultHost; readonly passphrase: string },
  ) => Promise<Travelling>
  /** The key others seal files with for this vault. */
  readonly publicKey: () => PublicKey
  /** A standard age file for somebody else (`age1…`). */
  readonly sealFor: (recipient: string, source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
  /** What somebody sealed for this vault. Throws `age-file-damaged` or `age-file-not-for-us`; what came before is then thrown away. */
  readonly openSealed: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
  /** Finishes what was begun, then drops the key and everything read. */
  readonly lock: () => Promise<void>
}

export const openVaultOf = (session: Session, leastWorkFactor: WorkFactor, make: NewVault): OpenVault => {
  const { files } = session
  return {
    readOnlyBy: session.readOnlyBy,
    listCases: () => listCases(session),
    createCase: (summary, entries) => createCase(session, summary, entries),
    readJournal: caseId => readCase(session, caseId),
    append: (caseId, entries, summary, expectedSeq) => appendTo(session, caseId, entries, summary, expectedSeq),
    settle: (caseId, head) => settleCase(session, caseId, head),
    removeCase: caseId => markRemoved(session, caseId, true),
    putBackCase: caseId => markRemoved(session, caseId, false),
    purgeCase: caseId => purgeCase(session, caseId),
    addExhibit: (caseId, source) => addExhibit(session, caseId, source),
    readExhibit: (caseId, exhibitId) => readExhibit(session, caseId, exhibitId),
    removeExhibit: (caseId, exhibitId) => removeExhibit(session, caseId, exhibitId),
    readSettings: async () => readSettings(session),
    writeSettings: value => writeSettings(session, value),
    compact: caseId => session.write(key => compact(session, key, caseId)),
    check: () => checkVault(session),
    changePassphrase: (secret, next) => session.write(key => changePassphrase(files, key, secret, next, leastWorkFactor)),
    renewRecovery: () => session.write(key => renewRecovery(files, key)),
    rehearse: words => session.look(key => rehearse(files, key, words)),
    backup: sink => writeBackup(session, sink),
    drill: (source, secret) => drillBackup(session, source, secret),
    travel: (caseIds, to) => travel(session, caseIds, to, make),
    publicKey: () => publicKeyOf(session.key().recipient),
    sealFor: async function* (recipient, source) {
      session.key()
      yield* sealStream(recipient, source)
    },
    openSealed: async function* (source) {
      for await (const piece of session.key().openStream(source)) {
        session.key()
        yield piece
      }
    },
    lock: () => session.end(),
  }
}
