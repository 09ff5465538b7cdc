import { createHash } from 'node:crypto'
import type { Block } from '#core/document/letter.ts'
import { finding } from '../findings/finding.ts'
import { readHtml } from '../html/read-html.ts'
import { limits } from '../limits.ts'
import { headerFindings } from '../mail/headers.ts'
import type { Message } from '../mail/message.ts'
import { readEml } from '../mail/read-eml.ts'
import { readMsg } from '../mail/read-msg.ts'
import { type Problem, problem } from '../problems.ts'
import { type Reading, type ReadOptions, unread } from '../reading.ts'
import { blocksOfText, textOfBlocks } from '../text/blocks.ts'
import { picturesBehind } from './picture.ts'

/** A mail as its reader saw it: who, to whom, when, what about, the text and the list of attachments. These are read on their own. */
export const readMail = async (bytes: Uint8Array, format: 'mail' | 'outlook', mime: string, options: ReadOptions): Promise<Reading> => {
  const message = await parsed(bytes, format)
  if (message === undefined) return unread(mime, [problem('not-understood')])
  const { subject, head, headers, attachments, unreadBody } = message
  const pictures = new Map(attachments.flatMap(({ cid, bytes }) => (cid ? [[cid.replace(/^<|>$/g, ''), bytes] as const] : [])))
  const html = message.html === undefined ? undefined : readHtml(message.html, pictures)
  const body = html && html.blocks.length > 0 ? html.blocks : blocksOfText(message.text ?? '')
  const shownPictures = html?.pictures ?? []
  const files = attachments.filter(({ bytes }) => !shownPictures.includes(bytes))
  const blocks = [...headBlocks(subject, head, files), ...body]
  const text = textOfBlocks(blocks)
  const behind = await picturesBehind(shownPictures, options)
  const problems: Problem[] = [
    problem('layout-is-ours'),
    ...(unreadBody === undefined ? [] : [problem('mail-body-not-read', unreadBody)]),
    ...(html && html.remote.length > 0 ? [problem('remote-not-loaded', html.remote.slice(0, 5).join(', '))] : []),
    ...behind.problems,
  ]
  const findings = [
    ...headerFindings(headers),
    ...(html?.findings ?? []),
    ...files.map(({ name, bytes }) => finding('embedded-file', 'attachments', `${name}, ${bytes.length} bytes`, false)),
    ...behind.findings,
  ]
  const nested = files.map(({ name, bytes }) => ({ name, bytes }))
  if (text.length > limits.laidOutCharacters)
    return { ...unread(mime, [...problems, problem('text-too-long')], findings), text: text.slice(0, limits.textCharacters), nested }
  return {
    kind: 'mail',
    mime,
    shown: { kind: 'blocks', blocks, ...(behind.pdf && { pictures: behind.pdf }) },
    text,
    findings,
    scrubbed: ['mail headers but sender, recipients, date and subject'],
    problems,
    nested,
  }
}

const parsed = async (bytes: Uint8Array, format: 'mail' | 'outlook'): Promise<Message | undefined> => {
  try {
    return format === 'mail' ? await readEml(bytes) : readMsg(bytes)
  } catch {
    return undefined
  }
}

const headBlocks = (subject: string, head: Message['head'], files: Message['attachments']): readonly Block[] => [
  { kind: 'title', text: subject || 'Mail without a subject' },
  {
    kind: 'box',
    caption: 'Mail',
    rows: [
      ...head.map(({ label, value }) => ({ label, value: [value] })),
      ...files.map(({ name, bytes }) => ({
        label: 'Attachment',
        value: [`${name} (${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')})`],
      })),
    ],
  },
]
