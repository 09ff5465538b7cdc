import type { VaultFiles } from '#vault/files.ts'
import { isRecord, isSha256, parseOurs } from '#vault/json.ts'
import { parametersFile } from '#vault/places.ts'
import { standardWorkFactor } from '#vault/work-factor.ts'

/**
 * vault.json, which is not secret and not trusted: the work factor wished for the next passphrase, and the SHA-256
 * of the identity files as they were written, by which damage is told from a wrong passphrase.
 */
export type Parameters = { readonly wishedFactor: number; readonly written: readonly string[] }

/** What stands for a vault.json that is missing or damaged: nothing in it is needed to open a vault. */
const unknownParameters: Parameters = { wishedFactor: standardWorkFactor, written: [] }

export type ParametersRead = { readonly parameters: Parameters; readonly state: 'whole' | 'missing' | 'damaged' | 'newer' }

export const readParameters = async (files: Pick<VaultFiles, 'read'>): Promise<ParametersRead> => {
  const bytes = await files.read(parametersFile)
  if (bytes === null) return { parameters: unknownParameters, state: 'missing' }
  try {
    const found = parseOurs(Buffer.from(bytes).toString(), 'recourse-vault', 1)
    const passphrase = isRecord(found['passphrase']) ? found['passphrase'] : {}
    const written = Array.isArray(found['written']) ? found['written'].filter(isSha256) : []
    return { parameters: { wishedFactor: Number(passphrase['workFactor']), written }, state: 'whole' }
  } catch (error) {
    return { parameters: unknownParameters, state: error instanceof Error && error.message.includes('newer') ? 'newer' : 'damaged' }
  }
}

export const writeParameters = (files: VaultFiles, { wishedFactor, written }: Parameters): Promise<void> => {
  const value = { format: 'recourse-vault', version: 1, passphrase: { kdf: 'scrypt', workFactor: wishedFactor }, written }
  return files.replace(parametersFile, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
}
