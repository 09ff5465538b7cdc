import { zipSync } from 'fflate'
import { finding } from '../findings/finding.ts'
import { limits } from '../limits.ts'
import { type Problem, problem } from '../problems.ts'
import { type Nested, type Reading, type ReadOptions, unread } from '../reading.ts'
import { textOfBlocks } from '../text/blocks.ts'
import { blocksOfWord, runningLines } from '../word/blocks.ts'
import type { WordDocument } from '../word/element.ts'
import { findingsInWord } from '../word/findings.ts'
import { withoutHidden } from '../word/hidden.ts'
import { withNumbers } from '../word/numbering.ts'
import { type Parts, xmlTokens } from '../word/parts.ts'
import { unzip } from '../zip.ts'
import { picturesBehind } from './picture.ts'

const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The final text of a Word document, laid out again: insertions in, deletions, comments and hidden text out. */
export const readWord = async (bytes: Uint8Array, options: ReadOptions): Promise<Reading> => {
  const unzipped = unzip(bytes, () => true)
  if (unzipped.kind !== 'parts') return unread(mime, [problem(unzipped.kind === 'bomb' ? 'zip-bomb' : 'not-understood')])
  const { parts } = unzipped
  // A document type can define words that unfold without end; no honest Word document has one.
  if ([...parts].some(([name, part]) => /\.(xml|rels)$/.test(name) && Buffer.from(part.subarray(0, 2000)).includes('<!DOCTYPE')))
    return unread(mime, [problem('zip-bomb')])
  const { xml: seen, hidden } = withoutHidden(parts, 'word/document.xml')
  const { xml, unknown } = withNumbers(seen, parts)
  const findings = [...findingsInWord(parts), ...(hidden ? [finding('hidden-text', 'text', hidden, true)] : [])]
  const document = await documentIn(new Map([...parts, ['word/document.xml', new TextEncoder().encode(xml)]]))
  if (document === undefined) return unread(mime, [problem('not-understood')], findings)
  const { blocks, pictures, tooDeep } = await blocksOfWord(document)
  const all = [...runningLines(linesAround(parts)), ...blocks]
  const text = textOfBlocks(all)
  const missing = [...missingIn(xml), ...(unknown ? ['some automatic numbers of lists and headings'] : []), ...(tooDeep ? ['what is nested too deep'] : [])]
  const problems: Problem[] = [problem('layout-is-ours'), ...(missing.length > 0 ? [problem('part-missing', missing.join(', '))] : [])]
  const nested = embeddedIn(parts)
  if (text.length > limits.laidOutCharacters)
    return { ...unread(mime, [...problems, problem('text-too-long')], findings), text: text.slice(0, limits.textCharacters), nested }
  const behind = await picturesBehind(pictures, options)
  if (all.length === 0 && behind.pdf === undefined) return { ...unread(mime, [...problems, problem('empty')], findings), nested }
  return {
    kind: 'word',
    mime,
    shown: { kind: 'blocks', blocks: all, ...(behind.pdf && { pictures: behind.pdf }) },
    text,
    findings: [...findings, ...behind.findings],
    scrubbed: ['everything but the final text and its pictures'],
    problems: [...problems, ...behind.problems],
    nested,
  }
}

/** Packed anew from what was unpacked within bounds, so that the reader behind it meets no bomb. It opens no other file. */
const documentIn = async (parts: Parts): Promise<WordDocument | undefined> => {
  const { default: mammoth } = await import('mammoth')
  let captured: WordDocument | undefined
  const safe = zipSync(Object.fromEntries(parts), { level: 0 })
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(safe) },
      {
        externalFileAccess: false,
        transformDocument: (document: WordDocument) => {
          captured = document
          return { ...document, children: [] }
        },
      },
    )
  } catch {
    return undefined
  }
  return captured
}

const linesAround = (parts: Parts): readonly string[] =>
  [...parts.keys()]
    .filter(name => /^word\/(header|footer)\d*\.xml$/.test(name))
    .flatMap(name => withoutHidden(parts, name).xml.split('</w:p>'))
    .map(xml => [...xmlTokens(xml)].map(token => (token.kind === 'words' ? token.text : '')).join(''))

const missingIn = (xml: string): readonly string[] => [
  ...(/<c:chart\b/.test(xml) ? ['charts'] : []),
  ...(/<dgm:relIds\b/.test(xml) ? ['diagrams'] : []),
  ...(/<o:OLEObject\b/.test(xml) ? ['embedded objects'] : []),
  ...(/<m:oMath\b/.test(xml) ? ['formulas'] : []),
  ...(/<w:altChunk\b/.test(xml) ? ['inserted documents'] : []),
]

/** Office files put into the document. Other objects are kept in a wrapping of their own and stay inside the sealed original. */
const embeddedIn = (parts: Parts): readonly Nested[] =>
  [...parts].filter(([name]) => /^word\/embeddings\/.*\.(docx|xlsx|pptx|pdf)$/i.test(name)).map(([name, bytes]) => ({ name: name.replace(/^.*\//, ''), bytes }))
