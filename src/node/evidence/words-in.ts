import { stat } from 'node:fs/promises'
import type { WordsFound } from '#app/evidence-port.ts'
import type { Apart } from '#intake/apart/apart.ts'
import { timeFor } from '#intake/limits.ts'

/** Every word of a PDF of the work folder. What cannot be read cannot be checked for leaks, so it throws. */
export const wordsIn = async (place: string, apart: Apart, signal: AbortSignal): Promise<readonly WordsFound[]> => {
  const { size } = await stat(place)
  const outcome = await apart.run({ kind: 'words', path: place }, timeFor(size), signal)
  if (outcome.kind === 'words') return outcome.words
  throw new Error(`A volume could not be read for the leak check: ${outcome.kind}`)
}
