import type { Matrix } from '../stamp-place.ts'

/** Words as they stand on the page, each where its first letter stands, in the units of the page. */
export type DrawnText = { readonly text: string; readonly x: number; readonly y: number }

/** Turns the codes of a font's strings into words. */
export type Decode = (codes: string) => string

export type Drawn = { readonly texts: readonly DrawnText[]; readonly forms: readonly { readonly name: string; readonly matrix: Matrix }[] }

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What content writes and which forms it draws. Reads the operators that our own sheets and stamps use; `content` in Latin-1. */
export const drawnBy = (content: string, fonts: ReadonlyMap<string, Decode>, start: Matrix = identity): Drawn => {
  const texts: DrawnText[] = []
  const forms: { name: string; matrix: Matrix }[] = []
  const saved: Matrix[] = []
  let space = start
  let line = identity
  let decode: Decode = codes => codes
  let operands: Operand[] = []
  const numbers = (): readonly number[] => operands.filter(operand => typeof operand === 'number')
  const show = (codes: string): void => {
    const [, , , , x, y] = times(line, space)
    const text = decode(codes)
    if (text !== '') texts.push({ text, x, y })
  }
  const operators: { readonly [name: string]: () => void } = {
    q: () => saved.push(space),
    Q: () => {
      space = saved.pop() ?? start
    },
    cm: () => {
      space = times(matrixOf(numbers()), space)
    },
    BT: () => {
      line = identity
    },
    Tm: () => {
      line = matrixOf(numbers())
    },
    Td: () => {
      const [x = 0, y = 0] = numbers()
      line = times([1, 0, 0, 1, x, y], line)
    },
    Tf: () => {
      decode = fonts.get(String(operands[0])) ?? (codes => codes)
    },
    Tj: () => show(codesIn(operands)),
    TJ: () => show(codesIn(operands)),
    Do: () => forms.push({ name: String(operands[0]), matrix: space }),
  }
  for (const token of tokensOf(content)) {
    if (typeof token === 'object' && 'operator' in token) {
      operators[token.operator]?.()
      operands = []
    } else operands.push(token)
  }
  return { texts, forms }
}

type Operand = number | string | { readonly codes: string }

const codesIn = (operands: readonly Operand[]): string => operands.map(operand => (typeof operand === 'object' ? operand.codes : '')).join('')

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f]

/** First one, then the other. */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

const token = /\(|<[0-9A-Fa-f\s]*>(?!>)|\/[^\s()<>[\]{}/%]*|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"*][A-Za-z0-9'"*]*/g

function* tokensOf(content: string): Generator<Operand | { readonly operator: string }> {
  const next = new RegExp(token)
  for (let found = next.exec(content); found !== null; found = next.exec(content)) {
    const [text] = found
    if (text === '(') {
      const end = endOfString(content, next.lastIndex)
      yield { codes: unescaped(content.slice(next.lastIndex, end)) }
      next.lastIndex = end + 1
    } else if (text.startsWith('<')) yield { codes: Buffer.from(text.slice(1, -1).replace(/\s/g, ''), 'hex').toString('latin1') }
    else if (text.startsWith('/')) yield text
    else if (/^[-+.\d]/.test(text)) yield Number(text)
    else yield { operator: text }
  }
}

/** Where the bracket stands that closes a string. Brackets in pairs may stand in it as they are (ISO 32000-1, 7.3.4.2), and Typst leaves them so. */
const endOfString = (content: string, from: number): number => {
  let open = 1
  for (let at = from; at < content.length; at += 1) {
    const letter = content[at]
    if (letter === '\\') at += 1
    else if (letter === '(') open += 1
    else if (letter === ')') open -= 1
    if (open === 0) return at
  }
  return content.length
}

const unescaped = (text: string): string =>
  text.replace(/\\(\d{1,3}|\r\n|[\s\S])/g, (_, code: string) =>
    /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 255) : (escapes[code] ?? (/^[\r\n]/.test(code) ? '' : code)),
  )

const escapes: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
