import { type Phrase, phraseOf } from '#templates/parts/phrase.ts'

/** A gap that no answer of the case fills: the addressee, the number of an entry. */
export const byHand = (gap: string, label: string): Phrase => phraseOf({ kind: 'placeholder', fact: `by-hand.${gap}`, label })
