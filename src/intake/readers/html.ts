import type { Block } from '#core/document/letter.ts'
import { readHtml } from '../html/read-html.ts'
import { limits } from '../limits.ts'
import { type Problem, problem } from '../problems.ts'
import { type Reading, type ReadOptions, unread } from '../reading.ts'
import { textOfBlocks } from '../text/blocks.ts'
import { decodeText } from '../text/encoding.ts'
import { picturesBehind } from './picture.ts'

/** A saved web page, as text: what it says, without scripts, styles and anything that would be fetched. */
export const readWebPage = async (bytes: Uint8Array, options: ReadOptions): Promise<Reading | undefined> => {
  const decoded = decodeText(bytes, declaredIn(bytes))
  if (decoded === undefined) return undefined
  const problems: Problem[] = [problem('layout-is-ours'), ...(decoded.certain ? [] : [problem('encoding-assumed', decoded.encoding)])]
  if (decoded.text.length > limits.nestedBytes) return unread('text/html', [...problems, problem('text-too-long')])
  const { title, blocks, pictures, findings, remote } = readHtml(decoded.text)
  const text = textOfBlocks(blocks)
  if (remote.length > 0) problems.push(problem('remote-not-loaded', remote.slice(0, 5).join(', ')))
  if (text.length > limits.laidOutCharacters)
    return { ...unread('text/html', [...problems, problem('text-too-long')], findings), text: text.slice(0, limits.textCharacters) }
  const behind = await picturesBehind(pictures, options)
  const titled: readonly Block[] = title === undefined ? blocks : [{ kind: 'title', text: title }, ...blocks]
  if (titled.length === 0) return unread('text/html', [...problems, problem('empty')], findings)
  return {
    kind: 'html',
    mime: 'text/html',
    shown: { kind: 'blocks', blocks: titled, ...(behind.pdf && { pictures: behind.pdf }) },
    text: [title, text].filter(Boolean).join('\n\n'),
    findings: [...findings, ...behind.findings],
    scrubbed: ['scripts, styles and addresses to load from'],
    problems: [...problems, ...behind.problems],
    nested: [],
  }
}

/** What the page says of its encoding, near its beginning (HTML standard, prescan). */
const declaredIn = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
    .exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
    ?.slice(1)
    .find(Boolean)
