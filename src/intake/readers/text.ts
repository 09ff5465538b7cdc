import { limits } from '../limits.ts'
import { problem } from '../problems.ts'
import { type Reading, unread } from '../reading.ts'
import { blocksOfText } from '../text/blocks.ts'
import { decodeText } from '../text/encoding.ts'

/** Plain text in any of the encodings clients bring. Undefined for bytes that are no text at all. */
export const readText = (bytes: Uint8Array): Reading | undefined => {
  const decoded = decodeText(bytes)
  if (decoded === undefined) return undefined
  const { text, encoding, certain } = decoded
  const problems = certain ? [] : [problem('encoding-assumed', encoding)]
  const kept = text.slice(0, limits.textCharacters)
  if (text.length > limits.laidOutCharacters) return { ...unread('text/plain', [...problems, problem('text-too-long')]), text: kept }
  const blocks = blocksOfText(text)
  if (blocks.length === 0) return unread('text/plain', [...problems, problem('empty')])
  return { kind: 'text', mime: 'text/plain', shown: { kind: 'blocks', blocks }, text: kept, findings: [], scrubbed: [], problems, nested: [] }
}
