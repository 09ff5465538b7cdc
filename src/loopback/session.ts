import { createHash, timingSafeEqual } from 'node:crypto'

/** Lets one page in: a token is worth one secret, once, and the secret goes with every call. */
export type Session = {
  /** Stands in the address, after the `#`, which no browser sends anywhere. */
  readonly token: string
  /** The secret for the token, the first time; undefined for another token and for a second try. */
  readonly exchange: (token: string) => string | undefined
  readonly admits: (secret: string | null) => boolean
}

/** `secretText` gives at least 128 random bits each time it is asked. */
export const newSession = (secretText: () => string): Session => {
  const token = secretText()
  const secret = secretText()
  let used = false
  return {
    token,
    exchange: given => {
      if (used || !same(given, token)) return undefined
      used = true
      return secret
    },
    admits: given => used && given !== null && same(given, secret),
  }
}

/** In a time that tells nothing of where they differ. */
const same = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
