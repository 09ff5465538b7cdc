import { type Token, tokensOf } from '../text/markup.ts'

export type Parts = ReadonlyMap<string, Uint8Array>

export const xmlOf = (parts: Parts, name: string): string => {
  const bytes = parts.get(name)
  return bytes === undefined ? '' : new TextDecoder(bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8').decode(bytes)
}

export const xmlTokens = (xml: string): Generator<Token> => tokensOf(xml, { html: false })

/** The leaves of a flat part such as `docProps/core.xml`: local name and words. */
export const leaves = (xml: string): readonly { readonly name: string; readonly value: string }[] => {
  const found: { name: string; value: string }[] = []
  let name: string | undefined
  let value = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open') {
      name = token.name.replace(/^.*:/, '')
      value = ''
    } else if (token.kind === 'words') value += token.text
    else if (token.kind === 'close' && name !== undefined) {
      if (value.trim() !== '') found.push({ name, value: value.trim() })
      name = undefined
    }
  }
  return found
}
