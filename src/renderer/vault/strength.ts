import { useEffect, useState } from 'react'

/** `why` is a reason of ours to show beside it. */
export type Strength = { readonly level: 'weak' | 'fair' | 'strong'; readonly why?: 'short' | 'pattern' }

const shortest = 12

/**
 * Powers of ten of guesses. A guess costs about a second of one core (scrypt, 2^18): a thousand cores for a year make about 10^10.5, and much
 * more money than that may stand behind a state.
 */
const enough = { fair: 11, strong: 15 }

/** Nothing is sealed before it is known how hard it is to guess. */
export const isEnough = (strength: Strength | undefined): boolean => strength !== undefined && strength.level !== 'weak'

/** The strength of a passphrase as it is typed; undefined while it is empty or the estimator is on its way. */
export const useStrength = (passphrase: string): Strength | undefined => {
  const [strength, setStrength] = useState<Strength>()
  useEffect(() => {
    if (passphrase === '') return setStrength(undefined)
    if (passphrase.length < shortest) return setStrength({ level: 'weak', why: 'short' })
    let current = true
    void import('#renderer/vault/strength-chunk.ts').then(({ guessesLog10 }) => {
      const guesses = guessesLog10(passphrase)
      if (!current) return
      if (guesses < enough.fair) setStrength({ level: 'weak', why: 'pattern' })
      else setStrength(guesses < enough.strong ? { level: 'fair' } : { level: 'strong' })
    })
    return () => {
      current = false
    }
  }, [passphrase])
  return strength
}
