import { spoken } from './glyphs.ts'
import { type Box, identity, type Matrix, matrixFrom, moved, times } from './matrix.ts'

/** What is painted on a page, in the order of painting. `colour` is #rrggbb; none for a pattern. */
export type Painted =
  | { readonly kind: 'words'; readonly text: string; readonly box: Box; readonly size: number; readonly colour?: string; readonly invisible: boolean }
  | { readonly kind: 'area'; readonly box: Box; readonly colour?: string; readonly opaque: boolean }
  | { readonly kind: 'picture'; readonly box: Box }

export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** The operator numbers of pdf.js, by name. */
export type Names = ReadonlyMap<number, string>

type State = {
  readonly ctm: Matrix
  readonly colour: string | undefined
  readonly alpha: number
  readonly mode: number
  readonly size: number
  readonly spacing: number
  readonly scale: number
  readonly leading: number
}

const start: State = { ctm: identity, colour: '#000000', alpha: 1, mode: 0, size: 0, spacing: 0, scale: 1, leading: 0 }

/** Follows the operators of one page as pdf.js lists them. Clips are not followed: what they cut away counts as painted. */
export const paintedBy = ({ fnArray, argsArray }: Operators, names: Names): readonly Painted[] => {
  const painted: Painted[] = []
  const saved: State[] = []
  let state = start
  let line = identity
  let text = identity
  const moveLine = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y])
    text = line
  }
  fnArray.forEach((operator, index) => {
    const name = names.get(operator) ?? ''
    const given = argsArray[index]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0)
    const simple = settings[name]
    if (simple) state = { ...state, ...simple(number) }
    else if (name === 'save') saved.push(state)
    else if (name === 'restore') state = saved.pop() ?? state
    else if (name === 'transform') state = { ...state, ctm: times(state.ctm, matrixFrom(args.map((_, at) => number(at)))) }
    else if (name === 'paintFormXObjectBegin') {
      saved.push(state)
      state = { ...state, ctm: times(state.ctm, matrixFrom(numbersIn(args[0]))) }
    } else if (name === 'paintFormXObjectEnd') state = saved.pop() ?? state
    else if (name === 'setFillRGBColor') state = { ...state, colour: typeof args[0] === 'string' ? args[0] : undefined }
    else if (name === 'setFillColorN' || name === 'setFillTransparent') state = { ...state, colour: undefined }
    else if (name === 'setFont') state = { ...state, size: number(1) }
    else if (name === 'setGState') state = { ...state, alpha: alphaIn(args[0]) ?? state.alpha }
    else if (name === 'beginText') {
      line = identity
      text = identity
    } else if (name === 'setTextMatrix') {
      line = matrixFrom(numbersIn(args[0]))
      text = line
    } else if (name === 'moveText') moveLine(number(0), number(1))
    else if (name === 'setLeadingMoveText') {
      state = { ...state, leading: number(1) }
      moveLine(number(0), number(1))
    } else if (name === 'nextLine') moveLine(0, state.leading)
    else if (name === 'showText') {
      const { words, width } = spoken(args[0], state)
      const whole = times(state.ctm, text)
      if (words.trim() !== '') painted.push(wordsPainted(words, width, whole, state))
      text = times(text, [1, 0, 0, 1, width, 0])
    } else if (name === 'constructPath') {
      const area = areaPainted(args, names, state)
      if (area) painted.push(area)
    } else if (/^paint.*Image/.test(name)) painted.push({ kind: 'picture', box: moved(state.ctm, { left: 0, bottom: 0, right: 1, top: 1 }) })
    else if (name === 'shadingFill') painted.push({ kind: 'picture', box: { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 } })
  })
  return painted
}

const settings: { readonly [operator: string]: (number: (at: number) => number) => Partial<State> } = {
  setTextRenderingMode: number => ({ mode: number(0) }),
  setCharSpacing: number => ({ spacing: number(0) }),
  setHScale: number => ({ scale: number(0) > 3 ? number(0) / 100 : number(0) }),
  setLeading: number => ({ leading: number(0) }),
}

const wordsPainted = (text: string, width: number, whole: Matrix, { size, colour, mode, alpha }: State): Painted => ({
  kind: 'words',
  text,
  box: moved(whole, { left: 0, bottom: 0, right: width, top: Math.abs(size) * 0.7 }),
  size: Math.abs(size) * Math.hypot(whole[2], whole[3]),
  ...(colour !== undefined && { colour }),
  invisible: mode === 3 || mode === 7 || alpha === 0,
})

/** Only a filled rectangle hides or backs words for certain; any other filled shape counts as a picture. */
const areaPainted = ([operator, paths, bounds]: readonly unknown[], names: Names, { ctm, colour, alpha }: State): Painted | undefined => {
  const fills = typeof operator === 'number' && /fill/i.test(names.get(operator) ?? '')
  const [left, bottom, right, top] = numbersIn(bounds)
  if (!fills || left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined
  const box = moved(ctm, { left, bottom, right, top })
  const path = numbersIn(Array.isArray(paths) ? paths[0] : undefined)
  const rectangle = isRectangle(path, { left, bottom, right, top })
  return rectangle ? { kind: 'area', box, ...(colour !== undefined && { colour }), opaque: alpha >= 0.99 } : { kind: 'picture', box }
}

/** A path of pdf.js: 0 move x y, 1 line x y, 4 close. */
const isRectangle = (path: readonly number[], { left, bottom, right, top }: Box): boolean => {
  let corners = 0
  for (let at = 0; at < path.length; ) {
    const step = path[at]
    if (step === 4) {
      at += 1
      continue
    }
    const [x, y] = [path[at + 1] ?? Number.NaN, path[at + 2] ?? Number.NaN]
    const onCorner = (near(x, left) || near(x, right)) && (near(y, bottom) || near(y, top))
    if ((step !== 0 && step !== 1) || !onCorner) return false
    corners += 1
    at += 3
  }
  return corners >= 4
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.01

const numbersIn = (list: unknown): readonly number[] => {
  if (Array.isArray(list)) return list.filter(value => typeof value === 'number')
  return list instanceof Float32Array || list instanceof Float64Array ? Array.from(list) : []
}

const alphaIn = (pairs: unknown): number | undefined => {
  for (const pair of Array.isArray(pairs) ? pairs : []) if (Array.isArray(pair) && pair[0] === 'ca' && typeof pair[1] === 'number') return pair[1]
  return undefined
}
