import type { Clerk } from '#templates/parts/clerk.ts'
import { joined, type Phrase, type Words } from '#templates/parts/phrase.ts'

/** "a, b and c", with the marks and sources of each. */
export const listed = ({ voice }: Clerk, items: readonly Words[]): Phrase =>
  joined(items.map((item, at) => joined([at === 0 ? '' : at === items.length - 1 ? voice.lastLink : voice.link, item])))
