import { namedCharacters } from './named-characters.ts'

/** A tag or the words between tags. `closed` is a tag that ends itself. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: { readonly [name: string]: string }; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }

/**
 * Cuts HTML or XML into its tags, however broken it is: it never fails, never backtracks and goes through the text once. The insides of
 * scripts and styles are skipped. Names are in lower case where `html`.
 */
export function* tokensOf(markup: string, { html }: { readonly html: boolean }): Generator<Token> {
  let at = 0
  while (at < markup.length) {
    const open = markup.indexOf('<', at)
    if (open < 0 || open > at) {
      const end = open < 0 ? markup.length : open
      yield { kind: 'words', text: unescaped(markup.slice(at, end)) }
      at = end
      continue
    }
    if (markup.startsWith('<!--', at)) {
      const end = markup.indexOf('-->', at + 4)
      yield { kind: 'comment', text: markup.slice(at + 4, end < 0 ? markup.length : end) }
      at = end < 0 ? markup.length : end + 3
      continue
    }
    if (markup.startsWith('<![CDATA[', at)) {
      const end = markup.indexOf(']]>', at)
      yield { kind: 'words', text: markup.slice(at + 9, end < 0 ? markup.length : end) }
      at = end < 0 ? markup.length : end + 3
      continue
    }
    const end = endOfTag(markup, at + 1)
    const inside = markup.slice(at + 1, end)
    const token = tokenOf(inside, html)
    // A lone "<" is a character like any other.
    yield token ?? { kind: 'words', text: token === undefined ? '<' : '' }
    at = token === undefined ? at + 1 : end + 1
    if (token?.kind === 'open' && html && unread.has(token.name) && !token.closed) at = afterClosing(markup, token.name, at)
  }
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math'])

const afterClosing = (markup: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}\\b`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(markup)
  return found ? found.index : markup.length
}

/** The ">" of the tag, not one inside a quoted value; where a quote never ends, the next ">". */
const endOfTag = (markup: string, from: number): number => {
  let quote = ''
  const most = Math.min(markup.length, from + 100_000)
  for (let at = from; at < most; at += 1) {
    const character = markup[at] ?? ''
    if (quote === '' && character === '>') return at
    if (quote === '' && (character === '"' || character === "'") && markup[at - 1] === '=') quote = character
    else if (character === quote) quote = ''
  }
  const next = markup.indexOf('>', from)
  return next < 0 ? markup.length : next
}

const tokenOf = (inside: string, html: boolean): Token | null | undefined => {
  if (/^[!?]/.test(inside)) return null
  const name = /^\/?([A-Za-z_][\w:.-]*)/.exec(inside)?.[1]
  if (name === undefined) return undefined
  const said = html ? name.toLowerCase() : name
  if (inside.startsWith('/')) return { kind: 'close', name: said }
  const attributes: Record<string, string> = Object.create(null)
  for (const [, key = '', , double, single, bare] of inside.slice(name.length).matchAll(attribute)) {
    attributes[html ? key.toLowerCase() : key] ??= unescaped(double ?? single ?? bare ?? '')
  }
  return { kind: 'open', name: said, attributes, closed: inside.endsWith('/') || (html && empty.has(said)) }
}

const attribute = /([^\s=/"'<>]+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

const empty: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));?/g, (whole, decimal, hexadecimal, name) => {
        if (name !== undefined) return namedCharacters.get(name) ?? whole
        const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
      })
    : text
