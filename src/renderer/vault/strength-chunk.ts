import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'

// The estimator and its word lists, fetched only where a passphrase is chosen.

const estimator = new ZxcvbnFactory({
  graphs: common.adjacencyGraphs,
  dictionary: { ...common.dictionary, ...english.dictionary },
})

/** Long passphrases are strong before their end: the estimator's time grows with length. */
const mostLooked = 60

/** How many guesses a clever guesser needs, as a power of ten. */
export const guessesLog10 = (passphrase: string): number => estimator.check(passphrase.slice(0, mostLooked)).guessesLog10
