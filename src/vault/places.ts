// Where the files of a vault lie. No name says more than a number or random hex.

export const identityFile = 'identity.age'
export const recoveryFile = 'recovery.age'
export const indexFile = 'index.age'
export const settingsFile = 'settings.age'
export const parametersFile = 'vault.json'
export const lockFile = 'vault.lock'
/** Files on their way. Whatever is found here was never acknowledged. */
export const makingFolder = 'making'
export const casesFolder = 'cases'

export const caseFolder = (id: string): string => `${casesFolder}/${id}`
export const exhibitsFolder = (id: string): string => `${caseFolder(id)}/exhibits`
export const exhibitPath = (id: string, exhibit: string): string => `${exhibitsFolder(id)}/${exhibit}.age`
/** The entries that were last put together into a segment, kept until the next time. */
export const beforeFolder = (id: string): string => `${caseFolder(id)}/before`

export const isId = (name: string): boolean => /^[0-9a-f]{32}$/.test(name)

export const newId = (random: (bytes: number) => Uint8Array): string => Buffer.from(random(16)).toString('hex')

const padded = (seq: number): string => String(seq).padStart(10, '0')

export const entryName = (seq: number): string => `${padded(seq)}.age`

export const segmentName = (from: number, to: number): string => `segment-${padded(from)}-${padded(to)}.age`

/**
 * What a file of a journal is by its name. `copied`: something follows the number, put there by a program that synchronises folders:
 * “0000000012 (conflicted copy 2026-01-01).age”, “0000000012.sync-conflict-20260101-120000-ABCDEF.age”.
 */
export type JournalFile = { readonly kind: 'entry' | 'segment'; readonly name: string; readonly from: number; readonly to: number; readonly copied: boolean }

export const journalFile = (name: string): JournalFile | undefined => {
  const found = /^(?:segment-(?<from>\d{10})-)?(?<to>\d{10})(?<rest>\D.*)?\.age$/s.exec(name)?.groups
  if (found?.['to'] === undefined) return undefined
  const { from, to, rest } = found
  return { kind: from === undefined ? 'entry' : 'segment', name, from: Number(from ?? to), to: Number(to), copied: rest !== undefined }
}

/** What file managers and programs that synchronise folders leave behind. */
export const isOfSystem = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini'

/** Whether a path is one that a vault's own files have: what comes out of a backup is written nowhere else. */
export const isVaultPath = (path: string): boolean => {
  if (topFiles.has(path)) return true
  const [top, id = '', ...rest] = path.split('/')
  if (top !== casesFolder || !isId(id) || rest.some(part => part === '' || part.startsWith('.') || /[\\\0]/.test(part))) return false
  return rest.length === 1 || (rest.length === 2 && (rest[0] === 'exhibits' || rest[0] === 'before'))
}

const topFiles: ReadonlySet<string> = new Set([identityFile, recoveryFile, indexFile, settingsFile, parametersFile])
