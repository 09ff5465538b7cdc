import type { Painted } from './drawing.ts'
import { apart, type Box, covers } from './matrix.ts'

/** `behind-picture` is how programs that recognise the text of a scan leave it: not suspect in itself, but never seen either. */
export type Hidden = { readonly why: 'behind-picture' | 'invisible' | 'no-contrast' | 'covered' | 'off-page' | 'tiny'; readonly text: string }

type Words = Extract<Painted, { kind: 'words' }>
type Shape = Exclude<Painted, Words> & { readonly at: number }

/** Words that a reader of the page does not see but that can be searched and copied. */
export const hiddenIn = (painted: readonly Painted[], page: Box): readonly Hidden[] => {
  const all = painted.flatMap((each, at): readonly Shape[] => (each.kind === 'words' ? [] : [{ ...each, at }]))
  // A drawing of that many lines, such as a map, would take minutes to compare.
  const shapes = all.length * (painted.length - all.length) > mostCompared ? all.filter(({ kind }) => kind === 'picture').slice(0, 100) : all
  const found = new Map<Hidden['why'], string[]>()
  painted.forEach((words, at) => {
    if (words.kind !== 'words') return
    const why = reason(words, at, shapes, page)
    if (why === undefined) return
    const texts = found.get(why) ?? []
    texts.push(words.text.trim())
    found.set(why, texts)
  })
  return [...found].map(([why, texts]) => ({ why, text: texts.join(' ') }))
}

const mostCompared = 20_000_000

const reason = (words: Words, at: number, shapes: readonly Shape[], page: Box): Hidden['why'] | undefined => {
  if (words.invisible) return shapes.some(each => each.kind === 'picture' && covers(each.box, words.box, words.size)) ? 'behind-picture' : 'invisible'
  if (apart(words.box, page)) return 'off-page'
  if (words.size < 1.2 && words.text.trim().length > 3) return 'tiny'
  const slack = words.size * 0.25
  const over = shapes.filter(each => each.at > at && covers(each.box, words.box, slack))
  if (over.some(({ kind }) => kind === 'picture')) return 'behind-picture'
  if (over.some(each => each.kind === 'area' && each.opaque)) return 'covered'
  return vanishes(words, at, shapes) ? 'no-contrast' : undefined
}

/** The words have the colour of what they stand on. Paper is white; over a picture nothing can be said. */
const vanishes = ({ box, colour, size }: Words, at: number, shapes: readonly Shape[]): boolean => {
  if (colour === undefined) return false
  const inner = shrunk(box, size * 0.1)
  const ground = shapes.findLast(each => each.at < at && !apart(each.box, inner))
  if (ground === undefined) return alike(colour, '#ffffff')
  return ground.kind === 'area' && ground.opaque && ground.colour !== undefined && covers(ground.box, box, size * 0.25) && alike(colour, ground.colour)
}

const shrunk = ({ left, bottom, right, top }: Box, by: number): Box => ({ left: left + by, bottom: bottom + by, right: right - by, top: top - by })

const alike = (one: string, other: string): boolean => {
  const [a, b] = [channels(one), channels(other)]
  return a.every((value, at) => Math.abs(value - (b[at] ?? 0)) <= 12)
}

const channels = (colour: string): readonly number[] => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
