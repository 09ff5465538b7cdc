import { type Finding, finding } from '../findings/finding.ts'
import { kindOfTag } from '../findings/tags.ts'
import { leaves, type Parts, xmlOf, xmlTokens } from './parts.ts'

/** What a Word document holds beside its text. None of it is in the pages we lay out from the text. */
export const findingsInWord = (parts: Parts): readonly Finding[] => [
  ...propertyFindings(parts),
  ...[...parts.keys()]
    .filter(name => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .flatMap(name => changeFindings(xmlOf(parts, name), name)),
  ...[...parts.keys()].filter(name => /^word\/comments\.xml$/.test(name)).flatMap(name => commentFindings(xmlOf(parts, name))),
  ...peopleFindings(xmlOf(parts, 'word/people.xml')),
  ...relationFindings(parts),
  ...[...parts.keys()].flatMap(partFinding),
]

const propertyFindings = (parts: Parts): readonly Finding[] =>
  ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'].flatMap(part =>
    leaves(xmlOf(parts, part)).flatMap(({ name, value }) => {
      const kind = part.endsWith('custom.xml') ? 'metadata' : (kindOfTag(name) ?? (name === 'revision' || name === 'TotalTime' ? 'metadata' : undefined))
      // "Normal" is the template every document has.
      return kind === undefined || value === 'Normal' || value === 'Normal.dotm' ? [] : [finding(kind, 'document properties', `${name}: ${value}`, true)]
    }),
  )

const places: { readonly [part: string]: string } = { document: 'text', footnotes: 'footnotes', endnotes: 'endnotes' }
const placeOf = (part: string): string => places[part.replace(/^word\/|\.xml$/g, '')] ?? 'header or footer'

const changes: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** One line for each author: what went and what came. */
const changeFindings = (xml: string, part: string): readonly Finding[] => {
  const byAuthor = new Map<string, { count: number; deleted: string; inserted: string }>()
  const open: { readonly name: string; readonly author: string }[] = []
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open' && changes.has(token.name)) {
      const author = [token.attributes['w:author'] || 'unnamed', token.attributes['w:date']?.slice(0, 10)].filter(Boolean).join(', ')
      const said = byAuthor.get(author) ?? { count: 0, deleted: '', inserted: '' }
      byAuthor.set(author, { ...said, count: said.count + 1 })
      if (!token.closed) open.push({ name: token.name, author })
    } else if (token.kind === 'close' && changes.has(token.name)) open.pop()
    else if (token.kind === 'words' && token.text.trim() !== '') {
      const now = open.at(-1)
      const said = now && byAuthor.get(now.author)
      if (now && said) {
        const key = now.name === 'w:del' || now.name === 'w:moveFrom' ? 'deleted' : 'inserted'
        if (said[key].length < 400) byAuthor.set(now.author, { ...said, [key]: said[key] + token.text })
      }
    }
  }
  return [...byAuthor].map(([author, { count, deleted, inserted }]) => {
    const said = [deleted && `taken out: “${deleted}”`, inserted && `put in: “${inserted}”`].filter(Boolean).join('; ')
    return finding('tracked-changes', placeOf(part), `${count} by ${author}${said ? `; ${said}` : ''}`, true)
  })
}

const commentFindings = (xml: string): readonly Finding[] => {
  const found: Finding[] = []
  let author: string | undefined
  let text = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open' && token.name === 'w:comment') {
      author = [token.attributes['w:author'], token.attributes['w:date']?.slice(0, 10)].filter(Boolean).join(', ')
      text = ''
    } else if (token.kind === 'words' && author !== undefined) text += token.text
    else if (token.kind === 'close' && token.name === 'w:comment') {
      found.push(finding('comment', 'comments', `${author ?? 'unnamed'}: ${text}`, true))
      author = undefined
    }
  }
  return found
}

const peopleFindings = (xml: string): readonly Finding[] =>
  [...xmlTokens(xml)].flatMap(token =>
    token.kind === 'open' && token.name === 'w15:person' && token.attributes['w15:author']
      ? [finding('person', 'people who worked on it', token.attributes['w15:author'], true)]
      : [],
  )

/** What the document would fetch, and paths on the disk of whoever wrote it. Plain links are neither. */
const relationFindings = (parts: Parts): readonly Finding[] =>
  [...parts.keys()]
    .filter(name => name.endsWith('.rels'))
    .flatMap(name => [...xmlTokens(xmlOf(parts, name))])
    .flatMap(token => {
      if (token.kind !== 'open' || token.name !== 'Relationship' || token.attributes['TargetMode'] !== 'External') return []
      const { Target = '', Type = '' } = token.attributes
      if (/^(file:|[A-Za-z]:[\\/]|\\\\)/i.test(Target)) return [finding('local-path', 'links', decodeURI(safe(Target)), true)]
      return Type.endsWith('/hyperlink') ? [] : [finding('remote-content', 'document', Target, true)]
    })

const safe = (target: string): string => target.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, '?')

const partFinding = (name: string): readonly Finding[] => {
  if (/vbaProject\.bin$/i.test(name)) return [finding('script', 'document', 'macros', true)]
  if (/^word\/embeddings\//.test(name)) return [finding('embedded-file', 'document', name.replace(/^.*\//, ''), true)]
  if (/^docProps\/thumbnail\./.test(name)) return [finding('thumbnail', 'document properties', 'a picture of the first page', true)]
  return []
}
