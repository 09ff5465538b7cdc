import { type Finding, finding } from '../findings/finding.ts'
import type { Message } from './message.ts'

/** What the headers of a mail tell beyond what its reader sees. The pages show none of it. */
export const headerFindings = (headers: Message['headers']): readonly Finding[] => {
  const route = headers.filter(({ name }) => /^received$/i.test(name)).map(({ value }) => value)
  const origin = headers.filter(({ name }) => /^(x-originating-ip|x-sender-ip|x-client-ip|x-forwarded-for|x-source-ip|x-real-ip|x-mdremoteip)$/i.test(name))
  const addresses = [...new Set([...route, ...origin.map(({ value }) => value), ...spf(headers)].flatMap(addressesIn))]
  return [
    ...(addresses.length > 0 ? [finding('mail-route', 'mail headers', `IP addresses: ${addresses.join(', ')}`, true)] : []),
    ...(route.length > 0 ? [finding('mail-route', 'mail headers', `${route.length} machines on the way; the first: ${route.at(-1) ?? ''}`, true)] : []),
    ...headers.filter(({ name }) => /^bcc$/i.test(name)).map(({ value }) => finding('mail-address', 'mail headers', `Bcc: ${value}`, true)),
    ...headers
      .filter(({ name }) =>
        /^(return-path|delivered-to|x-original-to|reply-to|sender|disposition-notification-to|x-auth-user|x-authenticated-user|x-sender)$/i.test(name),
      )
      .map(({ name, value }) => finding('mail-address', 'mail headers', `${name}: ${value}`, true)),
    ...headers
      .filter(({ name }) => /^(user-agent|x-mailer|x-mimeole)$/i.test(name))
      .map(({ name, value }) => finding('software', 'mail headers', `${name}: ${value}`, true)),
    ...headers
      .filter(({ name }) => /^(message-id|thread-index|x-google-smtp-source|x-ms-exchange-.*id)$/i.test(name))
      .map(({ name, value }) => finding('serial', 'mail headers', `${name}: ${value}`, true)),
    ...headers.filter(({ name }) => /^organi[sz]ation$/i.test(name)).map(({ value }) => finding('company', 'mail headers', value, true)),
  ]
}

const spf = (headers: Message['headers']): readonly string[] =>
  headers.filter(({ name }) => /^(received-spf|authentication-results)$/i.test(name)).map(({ value }) => value)

/** IPv4 in dots; IPv6 only in brackets or after a word that says so, as times look alike. */
const addressesIn = (text: string): readonly string[] => [
  ...(text.match(/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g) ?? []).filter(
    address => address.split('.').every(part => Number(part) <= 255) && address !== '127.0.0.1',
  ),
  ...[...text.matchAll(/(?:\[IPv6:|\[|client-ip=|ip=)((?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})/gi)].map(([, address = '']) => address),
]
