import { type Parts, xmlOf, xmlTokens } from './parts.ts'

/** The document without runs that are formatted as hidden, and what they said. Word shows and prints none of it. */
export const withoutHidden = (parts: Parts, part: string): { readonly xml: string; readonly hidden: string } => {
  const xml = xmlOf(parts, part)
  const styles = hiddenStyles(xmlOf(parts, 'word/styles.xml'))
  if (!/<w:vanish\b/.test(xml) && styles.size === 0) return { xml, hidden: '' }
  let hidden = ''
  const kept = xml.replace(/<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>]|<\/w:r>)[\s\S])*<\/w:r>/g, run => {
    const properties = /<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(run)?.[1] ?? ''
    const style = /<w:rStyle\s+w:val="([^"]*)"/.exec(properties)?.[1]
    const own = vanishes(properties)
    if (!(own ?? (style !== undefined && styles.has(style)))) return run
    for (const token of xmlTokens(run)) if (token.kind === 'words') hidden += token.text
    hidden += ' '
    return ''
  })
  return { xml: kept, hidden: hidden.trim() }
}

/** Undefined where the properties say nothing of it. */
const vanishes = (properties: string): boolean | undefined => {
  const found = /<w:vanish\b([^>]*)>/.exec(properties)
  return found === null ? undefined : !/w:val="(0|false|off)"/.test(found[1] ?? '')
}

const hiddenStyles = (xml: string): ReadonlySet<string> =>
  new Set(
    [...xml.matchAll(/<w:style\s([^>]*)>((?:(?!<\/w:style>)[\s\S])*)<\/w:style>/g)].flatMap(([, head = '', body = '']) => {
      const id = /w:styleId="([^"]*)"/.exec(head)?.[1]
      return id !== undefined && vanishes(body) === true ? [id] : []
    }),
  )
