import { countAttempts } from '#vault/attempts.ts'
import type { Secret } from '#vault/door.ts'
import type { VaultFiles, VaultHost } from '#vault/files.ts'
import { createVault, unlockVault } from '#vault/open.ts'
import { type MemoryFiles, memoryFiles, memoryHost } from '../../fakes/vault-files.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'

export const passphrase = 'a passphrase for tests'

export const summaryOf = (codeName: string) => ({ codeName, alert: 'Red Notice' })

/** A new vault in memory, open. */
export const newVault = async (files = memoryFiles(), host = memoryHost()) => {
  const { vault, recovery } = await createVault(files, passphrase, host, { workFactor: weakForTests })
  return { files, host, vault, recovery }
}

/** The vault on that disk once more, as after a restart: nothing is remembered and no lock is held. */
export const reopened = async (files: VaultFiles, host: VaultHost = memoryHost(), secret: Secret = { passphrase }) =>
  unlockVault(files, secret, host, { workFactor: weakForTests, attempts: countAttempts() })

/** A case with so many entries, one record each: `{ n: 1 }` and so on. */
export const caseOf = async ({ vault }: Pick<Awaited<ReturnType<typeof newVault>>, 'vault'>, records: number, name = 'Heron') => {
  const { id } = await vault.createCase(summaryOf(name), [{ n: 1 }])
  for (let n = 2; n <= records; n += 1) await vault.append(id, [{ n }], summaryOf(name), n - 1)
  return id
}

export const numbersIn = (records: readonly { readonly entries: readonly unknown[] }[]): readonly unknown[] =>
  records.flatMap(({ entries }) => entries.map(entry => (typeof entry === 'object' && entry !== null && 'n' in entry ? entry.n : entry)))

export const copyOf = (files: MemoryFiles): MemoryFiles => memoryFiles(new Map(files.disk))

export async function* pieces(...texts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

export const textOf = async (source: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = []
  for await (const piece of source) all.push(piece)
  return Buffer.concat(all).toString()
}
