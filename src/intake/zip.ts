import { type UnzipFileInfo, unzipSync } from 'fflate'
import { limits } from './limits.ts'

export type Unzipped = { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly kind: 'bomb' } | { readonly kind: 'damaged' }

/** The names in a zip, in its own order; undefined where its directory cannot be read. Nothing is unpacked. */
export const zipNames = (bytes: Uint8Array): readonly string[] | undefined => entriesOf(bytes)?.map(({ name }) => name)

/**
 * Unpacks the wanted parts within the limits. A part never grows beyond the size its entry claims, so it is enough to judge the claims: what
 * lies comes out cut off.
 */
export const unzip = (bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped => {
  const entries = entriesOf(bytes)
  if (entries === undefined) return { kind: 'damaged' }
  const chosen = entries.filter(({ name }) => wanted(name))
  const all = chosen.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (entries.length > limits.zipEntries || all > limits.zipBytes || chosen.some(isBomb)) return { kind: 'bomb' }
  try {
    return { kind: 'parts', parts: new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) }))) }
  } catch {
    return { kind: 'damaged' }
  }
}

const isBomb = ({ size, originalSize }: UnzipFileInfo): boolean =>
  originalSize > limits.zipEntryBytes || (originalSize > limits.zipRatioFrom && originalSize > size * limits.zipRatio)

const entriesOf = (bytes: Uint8Array): readonly UnzipFileInfo[] | undefined => {
  const entries: UnzipFileInfo[] = []
  try {
    unzipSync(bytes, {
      filter: entry => {
        entries.push(entry)
        return false
      },
    })
    return entries
  } catch {
    return undefined
  }
}
