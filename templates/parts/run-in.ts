import { strong } from '#core/document/letter.ts'
import { joined, type Phrase, type Words } from '#templates/parts/phrase.ts'

/** A paragraph that opens with its own short heading, where a line for it would cost too much. */
export const runIn = (label: string, words: Words): Phrase => joined([strong(label), words], ' ')
