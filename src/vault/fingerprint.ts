import { createHash } from 'node:crypto'
import { bech32 } from '@scure/base'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { renderSVG } from 'uqr'

/** What two people read to each other to be sure of a key. Both are the beginning of its SHA-256: 88 bits as words, 80 as hexadecimal digits. */
export type Fingerprint = { readonly words: readonly string[]; readonly hex: string }

/** A key that files can be sealed for: `age1…`. `qrSvg` is a drawing of it. */
export type PublicKey = { readonly recipient: string; readonly fingerprint: Fingerprint; readonly qrSvg: string }

export const publicKeyOf = (recipient: string): PublicKey => ({
  recipient,
  fingerprint: fingerprintOf(recipient),
  qrSvg: renderSVG(recipient.toUpperCase(), { ecc: 'M', border: 4 }),
})

/** The key in a text that was pasted or scanned, in any case and with any spaces around; undefined where there is none. */
export const publicKeyIn = (text: string): PublicKey | undefined => {
  const found = /(?<![a-z0-9])age1[a-z0-9]{58}(?![a-z0-9])/.exec(text.toLowerCase())?.[0]
  if (found === undefined) return undefined
  try {
    const { prefix, bytes } = bech32.decodeToBytes(found)
    return prefix === 'age' && bytes.length === 32 ? publicKeyOf(found) : undefined
  } catch {
    return undefined
  }
}

const words = 8

/** Of the key as it is written, in small letters. Each word stands for eleven bits (BIP39, English list, without a checksum). */
const fingerprintOf = (recipient: string): Fingerprint => {
  const hash = createHash('sha256').update(recipient).digest()
  const bits = [...hash].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return {
    words: Array.from({ length: words }, (_, at) => wordlist[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? ''),
    hex: hash.toString('hex').slice(0, 20),
  }
}
