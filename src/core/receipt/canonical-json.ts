/**
 * One text for one value: keys in the order of their UTF-16 code units, no white space, numbers and strings as ECMAScript writes them
 * (RFC 8785). A key whose value is undefined is left out, as in a file. Throws a TypeError for what no file can hold.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(item => canonicalJson(item)).join(',')}]`
  if (typeof value === 'object' && value !== null) return objectText(value)
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value)) return JSON.stringify(value)
  throw new TypeError(`Not data: ${typeof value}`)
}

const objectText = (record: object): string =>
  `{${Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`)
    .join(',')}}`
