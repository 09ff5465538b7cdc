/** One thing wrong in a case file. `path` is for reading, `pointer` a JSON pointer (RFC 6901). */
export type Problem = { readonly path: string; readonly pointer: string; readonly reason: string; readonly remedy: string }

export type Segment = string | number

/** Values at a place in a file nobody has checked yet; undefined where the place does not exist. */
export const at = (root: unknown, path: readonly Segment[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), root)

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null

export const listAt = (root: unknown, path: readonly Segment[]): readonly unknown[] => {
  const list = at(root, path)
  return Array.isArray(list) ? list : []
}

export const pointerOf = (path: readonly Segment[]): string => path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** As a person would say where it is: items of groups carry their id, and `items` and a closing `value` go without saying. */
export const pathOf = (path: readonly Segment[], root: unknown): string => {
  const parts = path.map((key, index) => {
    if (typeof key === 'number') return `[${key}]${idAt(root, path.slice(0, index + 1))}`
    const silent = (path[0] === 'groups' && index === 2 && key === 'items' && path.length > 3) || (isAnswerPart(path, index) && key === 'value')
    return silent ? '' : /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : index === 0 ? JSON.stringify(key) : `.${JSON.stringify(key)}`
  })
  return parts.join('').replace(/^\./, '') || 'the file'
}

/** The fact a path leads into, with its group, if any. */
export const factIn = (path: readonly Segment[]): { readonly fact: string; readonly group?: string; readonly rest: readonly Segment[] } | undefined => {
  const [first, second, , , fourth, fifth] = path
  if (first === 'answers' && typeof second === 'string') return { fact: second, rest: path.slice(2) }
  if (first === 'groups' && typeof second === 'string' && fourth === 'answers' && typeof fifth === 'string')
    return { fact: fifth, group: second, rest: path.slice(6) }
  return undefined
}

/** A word from the file for a sentence, cut to 40 characters. */
export const quoted = (word: string | number): string => {
  const letters = [...String(word)]
  return `"${letters.slice(0, 40).join('')}${letters.length > 40 ? '…' : ''}"`
}

const isAnswerPart = (path: readonly Segment[], index: number): boolean => index === (path[0] === 'answers' ? 2 : path[0] === 'groups' ? 6 : -1)

const idAt = (root: unknown, path: readonly Segment[]): string => {
  const id = at(root, [...path, 'id'])
  return typeof id === 'string' && /^[\w.-]{1,64}$/.test(id) ? ` (${id})` : ''
}
