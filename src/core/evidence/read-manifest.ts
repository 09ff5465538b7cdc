import type { Manifest } from '#core/evidence/manifest.ts'

/** `field` is the path to what is wrong, empty for the whole file. */
export type ManifestRead =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'unreadable'; readonly field: string; readonly says: string; readonly mend: string }

/** Reads a manifest that may come from anyone. Everything the checks lean on is of the right shape; fields it does not know stay. */
export const readManifest = (text: string): ManifestRead => {
  const value = parsed(text)
  if (value === undefined) return unreadable('', 'The manifest is not JSON.')
  const bad = firstBad(value, shape, '')
  if (bad !== undefined)
    return bad === 'format' || bad === 'version'
      ? unreadable(bad, 'The file is no manifest of a pack, or one of a version this app does not know.')
      : unreadable(bad, `The manifest has no usable “${bad}”.`)
  // seam: every field of the type was checked against `shape` above
  return { kind: 'manifest', manifest: value as Manifest }
}

const unreadable = (field: string, says: string): ManifestRead => ({
  kind: 'unreadable',
  field,
  says,
  mend: 'Ask whoever made the pack for manifest.json again, and compare its SHA-256 with the one they tell you.',
})

type Shape =
  | 'text'
  | 'hash'
  | 'count'
  | { readonly is: readonly unknown[] }
  | { readonly each: Shape }
  | { readonly fields: Fields }
  | { readonly either: readonly Shape[] }
type Fields = { readonly [field: string]: Shape | { readonly maybe: Shape } }

const file: Fields = { name: 'text', sha256: 'hash', bytes: 'count' }
const pages: Fields = { volume: 'count', first: 'count', last: 'count' }

const source: Fields = {
  role: { is: ['original', 'translation', 'translator-statement', 'part'] },
  sha256: 'hash',
  bytes: 'count',
  language: { maybe: 'text' },
  pages: { maybe: 'count' },
}

const exhibit: Fields = {
  ...pages,
  number: 'count',
  title: 'text',
  goes: { is: ['whole', 'summary'] },
  files: { each: { fields: source } },
  date: { maybe: 'text' },
  language: { maybe: 'text' },
  id: { maybe: 'text' },
  level: { maybe: 'text' },
}

const custodyLine: Shape = {
  either: [
    { fields: { withheld: { is: [true] }, hash: 'hash' } },
    {
      fields: {
        at: 'text',
        who: 'text',
        did: { is: ['added', 'described', 'derived', 'exported', 'removed'] },
        exhibit: 'text',
        file: { maybe: 'text' },
        sha256: { maybe: 'hash' },
        says: { maybe: 'text' },
        nonce: { maybe: 'text' },
        hash: 'hash',
      },
    },
  ],
}

const shape: Shape = {
  fields: {
    format: { is: ['recourse-pack'] },
    version: { is: [1] },
    for: { is: ['ccf', 'source'] },
    made: { fields: { app: 'text', version: 'text', law: 'text', procedure: 'text', at: 'text' } },
    codeName: { maybe: 'text' },
    exhibits: { each: { fields: exhibit } },
    volumes: { each: { fields: { ...file, ...pages, pages: 'count' } } },
    files: { each: { fields: { ...file, what: 'text' } } },
    custody: { each: custodyLine },
    checks: { each: { fields: { what: 'text', checked: 'count', failed: 'count' } } },
  },
}

/** The path of the first value that is not of its shape. */
const firstBad = (value: unknown, of: Shape, path: string): string | undefined => {
  if (of === 'text') return typeof value === 'string' ? undefined : path
  if (of === 'count') return Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : path
  if (of === 'hash') return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? undefined : path
  if ('is' in of) return of.is.includes(value) ? undefined : path
  if ('either' in of) return of.either.some(one => firstBad(value, one, path) === undefined) ? undefined : path
  if ('each' in of) return Array.isArray(value) ? value.map((one, at) => firstBad(one, of.each, `${path}[${at}]`)).find(bad => bad !== undefined) : path
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path
  const given = new Map<string, unknown>(Object.entries(value))
  return Object.entries(of.fields)
    .map(([field, one]) => {
      const at = path === '' ? field : `${path}.${field}`
      if (typeof one === 'object' && 'maybe' in one) return given.has(field) ? firstBad(given.get(field), one.maybe, at) : undefined
      return firstBad(given.get(field), one, at)
    })
    .find(bad => bad !== undefined)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
