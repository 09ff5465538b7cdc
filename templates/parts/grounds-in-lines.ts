import type { Inline } from '#core/document/letter.ts'
import { english as deletion } from '#templates/deletion-request/en/index.ts'
import { type Pleaded, selectGrounds } from '#templates/deletion-request/grounds.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { joined, type Phrase, phraseOf } from '#templates/parts/phrase.ts'

type Words = { readonly ground: (heading: Phrase, sources: Phrase) => Phrase }

type Extent = { readonly lines: number; readonly provisions: number; readonly annexes: number }

/** The grounds that stand most firmly, one line each: what it claims, the rule, the annexes. */
export const groundsInLines = (clerk: Clerk, words: Words, most: Extent, isMeant: (ground: Pleaded) => boolean = () => true): readonly Phrase[] => {
  const { full, further } = selectGrounds(clerk, deletion)
  const grounds = [...full, ...further.filter(({ found }) => found.role === 'ground')].filter(
    ground => isMeant(ground) && !ground.points.every(point => isSecret(clerk, point)),
  )
  return grounds.slice(0, most.lines).map(ground => line(clerk, words, ground, most))
}

/** A heading would tell what only the annex may. */
const isSecret = (clerk: Clerk, { masked }: Phrase): boolean => masked.some(use => isAtLeast(clerk.levelOf(use), 'C3'))

const line = (clerk: Clerk, words: Words, { found, pleading, points }: Pleaded, most: Extent): Phrase => {
  const cites = found.authority.slice(0, most.provisions).map(({ provision }) => clerk.cite(provision))
  const claim = points.every(isAlleged) ? clerk.voice.allegedly(phraseOf(pleading.heading)) : phraseOf(pleading.heading)
  const annexes = annexesIn(points).slice(0, most.annexes)
  return words.ground(claim, joined([...cites, ...annexes.map(annex => phraseOf(annex))], '; '))
}

/** A point without an assertion names its annex only, and counts as shown. */
const isAlleged = ({ assertions }: Phrase): boolean => assertions.length > 0 && assertions.every(({ alleged }) => alleged)

const annexesIn = (points: readonly Phrase[]): readonly Inline[] => {
  const named = points.flatMap(({ text }) => text.flatMap(inline => (typeof inline === 'object' && inline.kind === 'annex' ? [inline] : [])))
  return [...new Map(named.map(annex => [annex.exhibit, annex])).values()]
}
