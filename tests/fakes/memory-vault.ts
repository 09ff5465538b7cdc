import { createHash } from 'node:crypto'
import type { VaultPort } from '#app/vault-port.ts'
import { refuse } from '#contract/errors.ts'
import { publicKeyIn, publicKeyOf } from '#vault/fingerprint.ts'
import { tarOf, untarred } from '#vault/index.ts'

type Kept = { summary: unknown; entries: unknown[]; seq: number; removedAt?: string }

/** Nobody has the other half of it. */
const key = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj'

/** A vault in memory, for tests of the app above it: one passphrase, no files, no ciphers. */
export const memoryVault = (options: { readonly open?: boolean; readonly readOnly?: boolean } = {}): VaultPort => {
  const cases = new Map<string, Kept>()
  const files = new Map<string, Uint8Array>()
  let passphrase: string | undefined = options.open === true ? 'an open vault in memory' : undefined
  let open = options.open === true
  let count = 0
  let settings: unknown = null

  const inside = (id?: string): Kept => {
    if (passphrase === undefined) throw refuse('vault-none', {})
    if (!open) throw refuse('vault-locked', {})
    const kept = id === undefined ? { summary: null, entries: [], seq: 0 } : cases.get(id)
    if (kept === undefined) throw refuse('case-not-found', { id: id ?? '' })
    return kept
  }
  const writable = () => {
    if (options.readOnly === true) throw refuse('vault-read-only', { by: 'another window has it open' })
  }
  const words = Array.from({ length: 24 }, (_, at) => `word${at + 1}`)
  const recovery = { words, identity: 'AGE-SECRET-KEY-FAKE', qrSvg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>' }

  return {
    state: async () => {
      if (passphrase === undefined) return { kind: 'none' }
      return open ? { kind: 'open', readOnly: options.readOnly === true } : { kind: 'locked' }
    },
    create: async next => {
      if (passphrase !== undefined) throw refuse('vault-exists', {})
      passphrase = next
      open = true
      return recovery
    },
    unlock: async secret => {
      if (passphrase === undefined) throw refuse('vault-none', {})
      if ('passphrase' in secret && secret.passphrase !== passphrase) throw refuse('passphrase-wrong', {})
      if ('words' in secret && secret.words !== words.join(' ')) throw refuse('words-wrong', { problem: 'other-vault' })
      open = true
      return { readOnly: options.readOnly === true, notes: [] }
    },
    lock: async () => {
      open = false
    },
    rehearse: async said => said === words.join(' '),
    renewRecovery: async () => recovery,
    changePassphrase: async (secret, next) => {
      inside()
      if ('words' in secret && secret.words !== words.join(' ')) throw refuse('words-wrong', { problem: 'other-vault' })
      if ('passphrase' in secret && secret.passphrase !== passphrase) throw refuse('passphrase-wrong', {})
      passphrase = next
    },
    check: async () => ({ files: cases.size, broken: [], beside: [] }),
    offerPassphrase: () => 'six words that nobody would guess',
    listCases: async () => {
      inside()
      return [...cases].map(([id, { summary, removedAt }]) => ({ id, summary, ...(removedAt === undefined ? {} : { removedAt }) }))
    },
    createCase: async (summary, entries) => {
      inside()
      writable()
      count += 1
      const id = count.toString(16).padStart(32, '0')
      cases.set(id, { summary, entries: [...entries], seq: 1 })
      return { id, seq: 1 }
    },
    readJournal: async id => {
      const { entries, seq } = inside(id)
      // what comes out of a vault is a copy, as it would be from disk
      return { entries: structuredClone(entries), seq, versions: [], problems: [] }
    },
    append: async (id, entries, summary, expectedSeq) => {
      const kept = inside(id)
      writable()
      if (kept.seq !== expectedSeq) throw refuse('case-changed-underneath', { id })
      cases.set(id, { ...kept, summary, entries: [...kept.entries, ...structuredClone(entries)], seq: kept.seq + 1 })
      return { seq: kept.seq + 1 }
    },
    settle: async id => {
      inside(id)
    },
    addExhibit: async (caseId, source) => {
      inside(caseId)
      writable()
      const pieces: Uint8Array[] = []
      for await (const piece of source) pieces.push(piece)
      const bytes = Buffer.concat(pieces)
      count += 1
      const id = `f${count.toString(16).padStart(31, '0')}`
      files.set(`${caseId}/${id}`, bytes)
      return { id, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
    },
    readExhibit: async function* (caseId, file) {
      inside(caseId)
      const bytes = files.get(`${caseId}/${file}`)
      if (bytes === undefined) throw refuse('case-damaged', { id: caseId, problems: [{ path: file, reason: 'the case has no such file', remedy: '' }] })
      yield bytes
    },
    removeExhibit: async (caseId, file) => {
      inside(caseId)
      files.delete(`${caseId}/${file}`)
    },
    removeCase: async id => {
      const kept = inside(id)
      writable()
      cases.set(id, { ...kept, removedAt: '2026-11-24T10:00:00.000Z' })
    },
    putBackCase: async id => {
      const { removedAt: _, ...kept } = inside(id)
      writable()
      cases.set(id, kept)
    },
    purgeCase: async id => {
      inside(id)
      writable()
      cases.delete(id)
    },
    readSettings: async () => {
      inside()
      return settings
    },
    writeSettings: async value => {
      inside()
      writable()
      settings = structuredClone(value)
    },
    backup: async sink => {
      inside()
      await sink.write(new Uint8Array(512))
      return { cases: cases.size, files: cases.size + 2 }
    },
    drill: async () => ({
      madeAt: '2026-11-24T10:00:00.000Z',
      files: cases.size + 2,
      cases: cases.size,
      equal: true,
      apart: [],
      settingsDiffer: false,
      broken: [],
    }),
    restore: async () => {
      throw refuse(passphrase === undefined ? 'backup-damaged' : 'vault-exists', { problems: [] })
    },
    travel: async ids => {
      for (const id of ids) inside(id)
      return { recovery, cases: ids.length, exhibits: 0, files: ids.length + 4 }
    },
    publicKey: async () => {
      inside()
      return publicKeyOf(key)
    },
    keyIn: publicKeyIn,
    sealFor: (_recipient, entries) => tarOf(entries),
    openSealed: source => untarred(source),
  }
}
