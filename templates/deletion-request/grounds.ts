import type { GroundFound } from '#core/assessment/assessment.ts'
import { type Inline, strong } from '#core/document/letter.ts'
import type { Keep } from '#core/document/template.ts'
import { challenged } from '#templates/deletion-request/alert.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import { gathered, phraseFor, pointPhrases, ruleOf, saysReach } from '#templates/deletion-request/pleading-paragraphs.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { joined, nothing, type Phrase } from '#templates/parts/phrase.ts'
import { heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { sentences } from '#templates/parts/sentences.ts'
import type { Pleading, Said } from '#templates/pleading.ts'

/** A ground with its text and the facts that carry it. */
export type Pleaded = { readonly found: GroundFound; readonly pleading: Pleading; readonly points: readonly Phrase[] }

export type Selection = {
  /** In full, each with the supports of its article. */
  readonly full: readonly (Pleaded & { readonly supports: readonly Pleaded[] })[]
  /** In short. */
  readonly further: readonly Pleaded[]
  readonly notes: readonly string[]
}

/** More do not fit into ten pages beside the rest. */
const mostInFull = 4

/**
 * The grounds that stand, the first ones in full, or those the lawyer chose, in her order and without those she leaves out. A ground of
 * which nothing may be filed is left out.
 */
export const selectGrounds = (clerk: Clerk, { grounds: words, pleadings }: DeletionWords, { grounds: chosen, leaveOut = [] }: Keep = {}): Selection => {
  const standing = clerk.assessment.plead.flatMap(id => (leaveOut.includes(id) ? [] : (clerk.assessment.grounds.find(ground => ground.id === id) ?? [])))
  const written = standing.flatMap(found => {
    const pleading = pleadings[found.id]
    return pleading === undefined ? [] : [{ found, pleading, points: pointPhrases(clerk, pleading) }]
  })
  const carried = written.filter(({ points }) => points.length > 0)
  const main = carried.filter(({ found }) => found.role === 'ground' || chosen?.includes(found.id))
  const full = chosen === undefined ? main.slice(0, mostInFull) : chosen.flatMap(id => main.find(({ found }) => found.id === id) ?? [])
  const supports = carried.filter(({ found }) => found.role === 'support' && !full.some(other => other.found.id === found.id))
  const withSupports = full.map((ground, at) => ({
    ...ground,
    supports: supports.filter(({ found }) => full.findIndex(other => other.found.article === found.article) === at),
  }))
  const pleaded = new Set(withSupports.flatMap(({ found, supports: beside }) => [found.id, ...beside.map(support => support.found.id)]))
  const further = carried.filter(({ found }) => !pleaded.has(found.id))
  const titles = (of: readonly { readonly found: GroundFound }[]) => of.map(({ found }) => found.title)
  return {
    full: withSupports,
    further,
    notes: [
      ...(carried.length === 0 ? [words.notes.none] : []),
      ...some(
        standing.filter(({ id }) => pleadings[id] === undefined).map(({ id }) => id),
        words.notes.missing,
      ),
      ...some(titles(written.filter(({ points }) => points.length === 0)), words.notes.empty),
      ...some(titles(further), words.notes.further),
      ...[...withSupports, ...further].filter(({ found }) => weighed(found)).map(({ found }) => words.notes.weighing(found.title)),
      ...(carried.length === 0 ? [] : [words.notes.rebuttals]),
    ],
  }
}

/** What is asked and on which grounds, on the first page. */
export const atAGlance = (clerk: Clerk, { full, further }: Selection, { grounds: words, opening, alerts }: DeletionWords): readonly Piece[] => [
  heading(1, 'at-a-glance', opening.heading),
  numbered('relief-asked', words.atAGlance(challenged(clerk, alerts).the)),
  lettered(
    full.length + further.length === 0
      ? [noGround(words)]
      : [...full.map(({ pleading }) => pleading.heading), ...(further.length === 0 ? [] : [words.andFurther])],
  ),
]

export const groundPieces = (clerk: Clerk, selection: Selection, all: DeletionWords): readonly Piece[] => {
  const { grounds: words } = all
  const { full, further } = selection
  if (full.length + further.length === 0) return [heading(1, 'grounds', words.heading), numbered('no-ground', noGround(words))]
  return [
    heading(1, 'grounds', words.heading),
    ...full.flatMap((ground, at) => fullGround(clerk, ground, at, full, all)),
    ...supporting(clerk, selection, words),
    ...(further.length === 0
      ? []
      : [
          heading(2, 'further-grounds', words.further),
          numbered('further-grounds.intro', words.furtherIntro),
          ...further.map(ground => numbered(`further.${ground.found.id}`, inShort(clerk, ground, all))),
        ]),
  ]
}

/** What takes the grounds together stands after them. */
const supporting = (clerk: Clerk, { full }: Selection, words: DeletionWords['grounds']): readonly Piece[] => {
  const supports = full.flatMap(ground => ground.supports)
  if (supports.length === 0) return []
  return [
    heading(2, 'support', words.support),
    ...supports.map(({ found, pleading, points }) =>
      numbered(`support.${found.id}`, words.supporting(strong(pleading.heading), sentences([...points, phraseFor(clerk, pleading.conclusion)]))),
    ),
  ]
}

const fullGround = (
  clerk: Clerk,
  ground: Selection['full'][number],
  at: number,
  full: Selection['full'],
  { grounds: words, alerts }: DeletionWords,
): readonly Piece[] => {
  const { found, pleading, points } = ground
  const id = `ground.${found.id}`
  const said = new Set(
    full.slice(0, at).flatMap(({ points: earlier, supports: beside }) => [...earlier, ...beside.flatMap(support => support.points)].map(textKey)),
  )
  const weighing = weighed(found)
  return [
    heading(2, id, words.numbered(at + 1, pleading.heading)),
    numbered(`${id}.rule`, joined([rule(clerk, ground, full.slice(0, at), words), reach(clerk, ground, words, challenged(clerk, alerts).the)], ' ')),
    ...gathered(fresh(points, said)).map((words, index) => numbered(`${id}.point-${index + 1}`, words)),
    ...(weighing === undefined ? [] : [numbered(`${id}.weighing`, words.weighing(weighing))]),
    numbered(`${id}.conclusion`, phraseFor(clerk, pleading.conclusion)),
  ]
}

/** A rule already set out in an earlier ground is referred to, not repeated. */
const rule = (clerk: Clerk, { pleading }: Pleaded, earlier: readonly Pleaded[], words: DeletionWords['grounds']): Phrase => {
  const key = (said: Said) => textKey(phraseFor(clerk, said))
  const known = new Map(
    earlier.flatMap(({ found, pleading: other }) => ruleOf(clerk, other).map(said => [key(said), `ground.${found.id}.rule`] as const)).toReversed(),
  )
  const parts = ruleOf(clerk, pleading)
  const repeated = parts.find(said => known.has(key(said)))
  const where = repeated && known.get(key(repeated))
  const ref: Inline[] = where === undefined ? [] : [{ kind: 'ref', to: where, show: 'number' }]
  return joined(
    [...(where === undefined ? [] : [words.repeatedRule(ref)]), ...parts.filter(said => !known.has(key(said))).map(said => phraseFor(clerk, said))],
    ' ',
  )
}

const reach = (clerk: Clerk, { found, pleading }: Pleaded, words: DeletionWords['grounds'], alert: string): Phrase =>
  found.reach === 'by-analogy' && !saysReach(clerk, pleading) ? words.byAnalogy(alert) : nothing

/** The heading as the claim, the first facts behind it, the provisions. */
const inShort = (clerk: Clerk, { found, pleading, points }: Pleaded, { grounds: words }: DeletionWords): Phrase => {
  const cites = found.authority
    .slice(0, 2)
    .map(({ provision, reach: how }) => (how === 'by-analogy' ? words.analogously(clerk.cite(provision)) : clerk.cite(provision)))
  const facts = sentences(points.slice(0, mostFactsInShort))
  return words.furtherGround(strong(pleading.heading), joined(cites, '; '), facts)
}

const mostFactsInShort = 2

const fresh = (points: readonly Phrase[], said: ReadonlySet<string>): readonly Phrase[] => {
  const left = points.filter(point => !said.has(textKey(point)))
  return left.length === 0 ? points : left
}

const weighed = ({ weighing, discretion }: GroundFound): string | undefined => (discretion === undefined ? undefined : weighing?.reason)

const noGround = ({ noGround: label }: DeletionWords['grounds']): Inline => ({ kind: 'placeholder', fact: 'matter.arguments', label })

const textKey = ({ text }: Phrase): string => JSON.stringify(text)

const some = (items: readonly string[], say: (items: readonly string[]) => string): readonly string[] => (items.length === 0 ? [] : [say(items)])
