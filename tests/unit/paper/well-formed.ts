/** What keeps the text from being well-formed XML, or undefined: tags that do not close, bare signs, characters XML forbids. */
export const faultIn = (xml: string): string | undefined => {
  const open: string[] = []
  const outside = xml
    .replace(/<\?[^>]*\?>/g, '')
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, closing: string, name: string, attributes: string, empty: string) => {
      if (closing) {
        const last = open.pop()
        if (last !== name) open.push(`${last} closed as ${name}`, '')
      } else if (!empty) open.push(name)
      return attributes
    })
  if (open.length > 0) return `not closed: ${open.join(' ')}`
  if (/[<>]/.test(outside.replaceAll(']]>', ''))) return `bare bracket: ${/.{0,40}[<>].{0,40}/.exec(outside)?.[0]}`
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(outside)) return 'bare ampersand'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml) || !xml.isWellFormed()) return 'forbidden character'
  return undefined
}
