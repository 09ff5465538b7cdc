import { zipSync } from 'fflate'

/** What every entry of the zip carries as its time: the first day the format knows. */
const firstDayOfZip = new Date(1980, 0, 1)

/**
 * The files as a zip that depends on nothing but their names and bytes: `first` in front, as some formats demand, the others by name, all
 * with one fixed time. Name order is by code unit.
 */
export const fixedZip = (files: ReadonlyMap<string, Uint8Array>, first: readonly string[] = []): Uint8Array => {
  const rest = [...files.keys()].filter(name => !first.includes(name)).sort()
  const entries = [...first.filter(name => files.has(name)), ...rest].map(name => [name, files.get(name) ?? new Uint8Array()] as const)
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: firstDayOfZip })
}
