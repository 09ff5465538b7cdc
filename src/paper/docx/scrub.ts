import type { Layout } from '../layout.ts'
import type { Plan } from '../plan/plan.ts'
import { fontTableFor } from './faces.ts'

/**
 * The parts of the package with our own words in place of what the library writes about the file: a title and a language, no author, no
 * time, no program. Captions are added here, as the library has no place for them.
 */
export const scrubbed = (parts: ReadonlyMap<string, string>, plan: Plan, layout: Layout): ReadonlyMap<string, string> =>
  new Map([
    ...withCountedLinks(parts),
    ['word/document.xml', withCaptions(withCountedLinks(parts).get('word/document.xml') ?? '', captionsOf(plan, layout))],
    ['word/fontTable.xml', fontTableFor(parts.get('word/document.xml') ?? '')],
    ['docProps/core.xml', core(plan)],
    ['docProps/app.xml', app],
  ])

/** The library names links out of the document at random; here they are counted, in the document and in its list of relations. */
const withCountedLinks = (parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const names = [...new Set((parts.get('word/document.xml') ?? '').match(/(?<=<w:hyperlink [^>]*r:id=")[^"]+/g) ?? [])]
  const counted = (text: string): string => names.reduce((so, name, at) => so.replaceAll(`"${name}"`, `"rIdLink${at + 1}"`), text)
  return new Map([...parts].map(([name, text]) => [name, linked.includes(name) ? counted(text) : text]))
}

const linked = ['word/document.xml', 'word/_rels/document.xml.rels']

const core = ({ title, language }: Plan): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const app = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`

/** On a sheet of cards the sheet is itself a table, with the words of one card in each cell. */
const captionsOf = ({ title, blocks }: Plan, { cards }: Layout): readonly string[] => {
  const captions = blocks.flatMap(block => (block.kind === 'table' || block.kind === 'box' ? [block.caption] : []))
  return cards === undefined ? captions : [title, ...Array.from({ length: cards.across * cards.down }, () => captions).flat()]
}

/** Tables stand in the order of their blocks, one each; text cannot hold this tag, as its brackets are escaped. */
const withCaptions = (document: string, captions: readonly string[]): string => {
  const waiting = [...captions]
  return document.replaceAll('</w:tblPr>', () => `<w:tblCaption w:val="${escaped(waiting.shift() ?? '')}"/></w:tblPr>`)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', ' ')
