import { createRequire } from 'node:module'
import type MsgReaderModule from '@kenjiuno/msgreader'
import type { Message } from './message.ts'

/** An Outlook mail. Throws what cannot be parsed. */
export const readMsg = (bytes: Uint8Array): Message => {
  const reader = new (library().default)(Uint8Array.from(bytes).buffer)
  const mail = reader.getFileData()
  if (mail.error !== undefined) throw new TypeError(mail.error)
  const people = (kind: 'to' | 'cc' | 'bcc'): string =>
    (mail.recipients ?? [])
      .filter(({ recipType }) => recipType === kind)
      .map(({ name, email, smtpAddress }) => person(name, smtpAddress ?? email))
      .join(', ')
  const headers = headersIn(mail.headers ?? '')
  const html = mail.bodyHtml ?? (mail.html === undefined ? undefined : new TextDecoder('utf-8').decode(mail.html))
  const head = [
    { label: 'From', value: person(mail.senderName, mail.senderSmtpAddress ?? mail.senderEmail) },
    { label: 'To', value: people('to') },
    { label: 'Cc', value: people('cc') },
    { label: 'Date', value: headers.find(({ name }) => /^date$/i.test(name))?.value ?? mail.clientSubmitTime ?? mail.messageDeliveryTime ?? '' },
  ]
  const bcc = people('bcc')
  return {
    subject: mail.subject ?? '',
    head: head.filter(({ value }) => value !== ''),
    ...(html !== undefined && { html }),
    ...(mail.body !== undefined && { text: mail.body }),
    headers: [...headers, ...(bcc ? [{ name: 'Bcc', value: bcc }] : []), ...(mail.lastModifierName ? [{ name: 'Sender', value: mail.lastModifierName }] : [])],
    attachments: (mail.attachments ?? []).flatMap((attachment, index) => {
      const { fileName, content } = reader.getAttachment(attachment)
      const name = attachment.innerMsgContent === true ? `${attachment.name ?? 'mail'}.msg` : fileName || `attachment-${index + 1}`
      return content === undefined
        ? []
        : [
            {
              name,
              bytes: Uint8Array.from(content),
              ...(attachment.pidContentId && { cid: attachment.pidContentId }),
              inline: attachment.attachmentHidden === true,
            },
          ]
    }),
    ...(html === undefined && !mail.body && mail.compressedRtf !== undefined && { unreadBody: 'compressed RTF' }),
  }
}

const person = (name: string | undefined, address: string | undefined): string =>
  name && address && name !== address ? `${name} <${address}>` : (address ?? name ?? '')

const headersIn = (text: string): Message['headers'] =>
  text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap(line => {
      const at = line.indexOf(':')
      return at > 0 ? [{ name: line.slice(0, at), value: line.slice(at + 1).trim() }] : []
    })

/** A CommonJS package whose class is its `default`; loaded only for a mail of this kind. */
const library = (): typeof MsgReaderModule => createRequire(import.meta.url)('@kenjiuno/msgreader')
