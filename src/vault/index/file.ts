import type { VaultFiles } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import { isCount, isRecord, isSha256, parseOurs } from '#vault/json.ts'
import { indexFile, isId } from '#vault/places.ts'
import { NotReadable, reasonOf } from '#vault/problem.ts'

/** A case as the index knows it: what a list shows, and the last record, by which a journal cut short is told. */
export type Row = { readonly id: string; readonly summary: unknown; readonly seq: number; readonly hash: string; readonly removedAt?: string }

/**
 * `purging`: cases whose deletion had begun. `settings`: there are some, so that a settings.age taken away is missed. `generation` grows by one
 * with each writing.
 */
export type Index = { readonly generation: number; readonly rows: readonly Row[]; readonly purging: readonly string[]; readonly settings: boolean }

export type IndexRead = { readonly kind: 'read'; readonly index: Index } | { readonly kind: 'missing' } | { readonly kind: 'damaged'; readonly reason: string }

export const readIndex = async (files: VaultFiles, key: VaultKey): Promise<IndexRead> => {
  try {
    const file = await files.read(indexFile)
    if (file === null) return { kind: 'missing' }
    return { kind: 'read', index: parse(Buffer.from(await key.open(file)).toString()) }
  } catch (error) {
    return { kind: 'damaged', reason: reasonOf(error) }
  }
}

export const writeIndex = async (files: VaultFiles, key: VaultKey, { generation, rows, purging, settings }: Index): Promise<void> => {
  const index = { format: 'recourse-index', version: 1, generation, cases: rows, purging, ...(settings ? { settings } : {}) }
  await files.replace(indexFile, await key.seal(JSON.stringify(index)))
}

const parse = (text: string): Index => {
  const { generation, cases, purging, settings } = parseOurs(text, 'recourse-index', 1)
  if (!isCount(generation) || !Array.isArray(cases) || !cases.every(isRow) || !Array.isArray(purging)) throw new NotReadable('it lacks what an index must have')
  return { generation, rows: cases, purging: purging.filter(id => typeof id === 'string' && isId(id)), settings: settings === true }
}

const isRow = (row: unknown): row is Row =>
  isRecord(row) &&
  typeof row['id'] === 'string' &&
  isId(row['id']) &&
  isCount(row['seq']) &&
  isSha256(row['hash']) &&
  (row['removedAt'] === undefined || typeof row['removedAt'] === 'string')
