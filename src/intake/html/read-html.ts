import type { Block } from '#core/document/letter.ts'
import { type Finding, finding } from '../findings/finding.ts'
import { kindOfTag } from '../findings/tags.ts'
import { limits } from '../limits.ts'
import { type Token, tokensOf } from '../text/markup.ts'
import { newFlow } from './flow.ts'

export type HtmlRead = {
  readonly title?: string
  readonly blocks: readonly Block[]
  /** In the order in which the text names them. */
  readonly pictures: readonly Uint8Array[]
  readonly findings: readonly Finding[]
  /** Hosts the page would call. */
  readonly remote: readonly string[]
}

type Open = Extract<Token, { kind: 'open' }>

/**
 * The words of a web page or mail as a reader sees them. Nothing is run and nothing is fetched. `attached` gives the pictures of a mail by
 * their content id.
 */
export const readHtml = (html: string, attached: ReadonlyMap<string, Uint8Array> = new Map()): HtmlRead => {
  const flow = newFlow()
  const findings: Finding[] = []
  const pictures: Uint8Array[] = []
  const remote = new Set<string>()
  const open: { readonly name: string; readonly hidden: boolean; readonly href?: string }[] = []
  let title = ''
  let hiddenWords = ''
  const inside = (...names: readonly string[]): boolean => open.some(({ name }) => names.includes(name))

  const opened = (token: Open): void => {
    const { name, attributes } = token
    for (const address of [
      attributes['src'],
      attributes['background'],
      attributes['data'],
      attributes['srcset'],
      name === 'link' ? attributes['href'] : undefined,
    ]) {
      const host = /^\s*(?:https?:)?\/\/([^/\s?#]+)/i.exec(address ?? '')?.[1]
      if (host !== undefined) remote.add(host.toLowerCase())
    }
    for (const [, host] of (attributes['style'] ?? '').matchAll(/url\(\s*['"]?(?:https?:)?\/\/([^/'")\s]+)/gi)) if (host) remote.add(host.toLowerCase())
    if (name === 'meta') findings.push(...metaFinding(attributes))
    if (name === 'br') flow.newLine()
    if (name === 'hr') flow.close()
    if (name === 'img') {
      const picture = pictureOf(attributes['src'] ?? '', attached)
      if (picture !== undefined) pictures.push(picture)
      const alt = attributes['alt']?.trim()
      if (picture !== undefined) flow.say(`[picture ${pictures.length}, on a page of its own at the end]`, 'emphasis')
      else if (alt) flow.say(`[picture not loaded: ${alt}]`, 'emphasis')
    }
    if (name === 'input' && attributes['type'] !== 'hidden' && attributes['value']) flow.say(`[${attributes['value']}]`, 'plain')
    if (name === 'table') flow.openTable()
    else if (blocksBegin.has(name)) flow.close()
    if (name === 'li') flow.close()
    if (!token.closed && open.length < limits.markupDepth) {
      open.push({
        name,
        hidden: isHidden(attributes) || (open.at(-1)?.hidden ?? false),
        ...(name === 'a' && attributes['href'] && { href: attributes['href'] }),
      })
    }
  }

  const closed = (name: string): void => {
    const at = open.findLastIndex(each => each.name === name)
    if (name === 'a' && at >= 0) sayTarget(open[at]?.href)
    if (name === 'td' || name === 'th') flow.closeCell()
    else if (name === 'tr') flow.closeRow()
    else if (name === 'table') flow.closeTable()
    else if (/^h[1-6]$/.test(name)) flow.close('heading')
    else if (name === 'li') flow.close('bullet')
    else if (blocksBegin.has(name)) flow.close(inside('li') && name !== 'ul' && name !== 'ol' ? 'bullet' : 'paragraph')
    if (at >= 0) open.length = at
  }

  let linkWords = ''
  const sayTarget = (href: string | undefined): void => {
    const shown = href?.replace(/^mailto:/i, '').trim() ?? ''
    if (/^(https?:|mailto:)/i.test(href ?? '') && !linkWords.includes(shown.replace(/\/$/, ''))) flow.say(` [${shown.slice(0, 500)}]`, 'plain')
    linkWords = ''
  }

  const said = (text: string): void => {
    if (inside('title')) {
      title += text
      return
    }
    if (inside('head', 'select', 'datalist')) return
    if (open.at(-1)?.hidden) {
      if (hiddenWords.length < 2000) hiddenWords += ` ${text}`
      return
    }
    if (inside('a')) linkWords += text
    const style = inside('b', 'strong', 'th') ? 'strong' : inside('i', 'em', 'cite') ? 'emphasis' : 'plain'
    flow.say(inside('pre', 'textarea') ? text : text.replace(/[ \t\r\n\f]+/g, ' '), style)
  }

  for (const token of tokensOf(html, { html: true })) {
    if (token.kind === 'open') opened(token)
    else if (token.kind === 'close') closed(token.name)
    else if (token.kind === 'words') said(token.text)
    else if (/\p{L}{3}/u.test(token.text) && !/^\s*\[(if|endif)/i.test(token.text) && findings.length < 50)
      findings.push(finding('comment', 'source of the page', token.text, true))
  }
  if (hiddenWords.trim() !== '') findings.push(finding('hidden-text', 'page', hiddenWords, true))
  if (remote.size > 0) findings.push(finding('remote-content', 'page', [...remote].join(', '), true))
  return { ...(title.trim() !== '' && { title: title.replace(/\s+/g, ' ').trim() }), blocks: flow.blocks(), pictures, findings, remote: [...remote] }
}

const blocksBegin: ReadonlySet<string> = new Set(
  'p div section article header footer main nav aside address blockquote center dl dt dd fieldset figure figcaption form h1 h2 h3 h4 h5 h6 ul ol pre body caption tbody thead'.split(
    ' ',
  ),
)

const isHidden = ({ style = '', hidden, type }: { readonly [name: string]: string }): boolean =>
  hidden !== undefined ||
  type === 'hidden' ||
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all/i.test(style)

const metaFinding = ({ name, property, content }: { readonly [name: string]: string }): readonly Finding[] => {
  const tag = name ?? property ?? ''
  const kind = tag.toLowerCase() === 'generator' ? 'software' : kindOfTag(tag.replace(/^(dc|dcterms|article|og)[.:]/i, ''))
  return kind === undefined || !content ? [] : [finding(kind, 'head of the page', `${tag}: ${content}`, true)]
}

const pictureOf = (source: string, attached: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined => {
  if (/^cid:/i.test(source)) return attached.get(source.slice(4))
  const data = /^data:image\/[a-z+.-]+;base64,/i.exec(source.slice(0, 100))
  return data ? new Uint8Array(Buffer.from(source.slice(data[0].length), 'base64')) : undefined
}
