// Says what is wrong with data nobody has checked yet. Keys that a shape does not name are let through: the hash covers them.

/** `path` is where in the file, such as `pack.grounds[3].strong`. */
export type PackProblem = { readonly path: string; readonly reason: string; readonly remedy: string }

/** What is wrong with a value at a path; empty when nothing is. */
export type Shape = (value: unknown, path: string) => readonly PackProblem[]

export const problem = (path: string, reason: string): readonly PackProblem[] => [
  { path, reason, remedy: 'Export the pack again; a pack is not edited by hand.' },
]

const kind =
  (is: (value: unknown) => boolean, what: string): Shape =>
  (value, path) =>
    is(value) ? [] : problem(path, `${what} is expected.`)

export const aText: Shape = kind(value => typeof value === 'string', 'A text')
export const aNumber: Shape = kind(value => typeof value === 'number', 'A number')
export const aTruth: Shape = kind(value => typeof value === 'boolean', 'True or false')
export const textOrTruth: Shape = kind(value => typeof value === 'string' || typeof value === 'boolean', 'A text, or true or false')

export const oneOf = (...words: readonly (string | number)[]): Shape =>
  kind(value => words.some(word => word === value), `One of ${words.map(word => `“${word}”`).join(', ')}`)

export const listOf =
  (item: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((one, at) => item(one, `${path}[${at}]`)) : problem(path, 'A list is expected.')

export const recordOf =
  (item: (value: unknown, path: string, key: string) => readonly PackProblem[]): Shape =>
  (value, path) =>
    isRecord(value) ? Object.entries(value).flatMap(([key, one]) => item(one, `${path}.${key}`, key)) : problem(path, 'An object is expected.')

/** A key that ends in “?” may be missing. */
export const objectOf =
  (shapes: { readonly [key: string]: Shape }): Shape =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(shapes).flatMap(([name, shape]) => {
          const key = name.replace(/\?$/, '')
          const held = Object.hasOwn(value, key) ? value[key] : undefined
          if (held === undefined) return name.endsWith('?') ? [] : problem(`${path}.${key}`, 'This is missing.')
          return shape(held, `${path}.${key}`)
        })
      : problem(path, 'An object is expected.')

export const both =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) =>
    shapes.reduce<readonly PackProblem[]>((found, shape) => (found.length > 0 ? found : shape(value, path)), [])

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null && !Array.isArray(value)
