import { simpleParser } from 'mailparser'
import { limits } from '../limits.ts'
import type { Message } from './message.ts'

/** A mail as it went over the wire. Attached mails stay attachments, to be read on their own. Rejects what cannot be parsed. */
export const readEml = async (bytes: Uint8Array): Promise<Message> => {
  const mail = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    keepCidLinks: true,
    ignoreEmbedded: true,
    keepDeliveryStatus: true,
    checksumAlgo: false,
    maxChildNodes: limits.nested * 3,
  })
  const line = (key: string): string => headers.find(({ name }) => name.toLowerCase() === key)?.value ?? ''
  const headers = mail.headerLines.map(({ key, line }) => ({
    name: line.slice(0, line.indexOf(':')) || key,
    value: line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n[ \t]*/g, ' ')
      .trim(),
  }))
  const address = (value: typeof mail.to): string => (Array.isArray(value) ? value.map(({ text }) => text).join(', ') : (value?.text ?? ''))
  const head = [
    { label: 'From', value: address(mail.from) },
    { label: 'To', value: address(mail.to) },
    { label: 'Cc', value: address(mail.cc) },
    { label: 'Date', value: line('date') },
  ]
  return {
    subject: mail.subject ?? '',
    head: head.filter(({ value }) => value !== ''),
    ...(typeof mail.html === 'string' && { html: mail.html }),
    ...(mail.text !== undefined && { text: mail.text }),
    headers,
    attachments: mail.attachments.map(({ filename, content, contentType, cid, contentDisposition, related }, index) => ({
      name: filename ?? `attachment-${index + 1}${contentType === 'message/rfc822' ? '.eml' : ''}`,
      bytes: new Uint8Array(content),
      ...(cid !== undefined && { cid }),
      inline: related === true || contentDisposition === 'inline',
    })),
  }
}
