import { wordlist } from '@scure/bip39/wordlists/english.js'

const words = 7

/** Seven words of a list of 2,048, each as likely as any other: 77 bits, which no guessing at the cost of one unlock each comes through. */
export const offerPassphrase = (random: (bytes: number) => Uint8Array): string =>
  Array.from({ length: words }, () => {
    const [high = 0, low = 0] = random(2)
    return wordlist[(high * 256 + low) % wordlist.length] ?? ''
  }).join(' ')
