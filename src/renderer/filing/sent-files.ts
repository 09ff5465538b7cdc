import type { KitManifest } from '#core/kit/kit.ts'
import { signedName } from '#core/kit/safe-name.ts'

/** A file by name, length and SHA-256 in lower-case hexadecimal. */
export type FileHashed = { readonly name: string; readonly bytes: number; readonly sha256: string }

export const hashed = async (file: File): Promise<FileHashed> => {
  const bytes = await file.arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { name: file.name, bytes: bytes.byteLength, sha256: [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('') }
}

/** The files of a kit as built, with the signed copy of the request where there is one: it is recorded under the kit's own name, whatever it was called. */
export const filesOfBuilt = ({ files, attachments }: Pick<KitManifest, 'files' | 'attachments'>, signed: FileHashed | undefined): readonly FileHashed[] => {
  const sent = files.filter(({ name }) => attachments.some(one => one.name === name)).map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))
  const request = attachments.find(({ kind }) => kind === 'request')
  return signed === undefined || request === undefined ? sent : [...sent, { ...signed, name: signedName(request.name) }]
}
