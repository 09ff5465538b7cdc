import type { Exhibit } from '#core/case/case.ts'
import type { Inline } from '#core/document/letter.ts'
import { paragraphNumbers } from '#core/document/walk.ts'
import { givenValue } from '#core/law/reader.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { listed } from '#templates/parts/listed.ts'
import { joined, type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'
import { assertionsOf, heading, numbered, type Piece, table } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'

type Item = { readonly name: Words; readonly level: string; readonly reason: Words; readonly summary: Words }

/** Which items are to be kept from whom, why, and what may be said in their place; and which paragraphs rest on them. */
export const protectionOfInformation = (clerk: Clerk, { information: words }: DeletionWords, parts: PartWords, before: readonly Piece[]): readonly Piece[] => {
  const articles = listed(clerk, [clerk.cite('ccf-statute-20', 'short'), clerk.cite('ccf-statute-35', 'short')])
  const exhibits = clerk.subject.exhibits.filter(({ level }) => isAtLeast(level, 'C1')).toSorted((a, b) => a.number - b.number)
  const keepsAway = givenValue(clerk.read('disclosure.must-not-reach-source')) === true
  if (exhibits.length === 0 && !keepsAway) return [heading(1, 'information', words.heading), numbered('nothing-withheld', words.nothing(articles))]

  const columns = [
    { head: words.item, width: 19, cell: ({ name }: Item) => name },
    { head: words.level, width: 15, cell: ({ level }: Item) => level },
    { head: words.reason, width: 33, cell: ({ reason }: Item) => reason },
    { head: words.summary, width: 33, cell: ({ summary }: Item) => summary },
  ]
  return [
    heading(1, 'information', words.heading),
    numbered('protected', words.asks(articles)),
    table(words.caption, columns, [...standing(clerk, words, parts, keepsAway), ...exhibits.map(exhibit => itemOf(exhibit, words, parts))]),
    numbered('handling', joined([resting(clerk, before, words), masks(before) ? words.withheld : '', ...maySay(clerk, words), ...consents(clerk, words)], ' ')),
  ]
}

const standing = (clerk: Clerk, words: DeletionWords['information'], { levels }: PartWords, keepsAway: boolean): readonly Item[] => [
  { name: words.location, level: levels.C2, reason: words.locationReason, summary: words.noSummary },
  ...(keepsAway ? [{ name: words.family, level: levels.C2, reason: words.familyReason, summary: words.noSummary }] : []),
  ...(actsInPerson(clerk) ? [] : [{ name: words.representative, level: levels.C2, reason: words.representativeReason, summary: words.noSummary }]),
]

const itemOf = ({ id, number, level, levelReason, neutralSummary }: Exhibit, words: DeletionWords['information'], { levels }: PartWords): Item => ({
  name: { kind: 'annex', exhibit: id, number },
  level: levels[level],
  reason: levelReason ?? gap(words.noReason(number)),
  summary: neutralSummary ?? words.noSummary,
})

/** The numbered paragraphs whose assertions rest on a fact or exhibit that must not reach the source. */
const resting = (clerk: Clerk, before: readonly Piece[], { paragraphs, range }: DeletionWords['information']): Words => {
  const isKept = new Map(clerk.subject.exhibits.map(({ id, level }) => [id, isAtLeast(level, 'C2')]))
  const ids = before.flatMap(piece => {
    const { block } = piece
    const rests = assertionsOf(piece).flatMap(assertion => assertion.rests)
    const keeps = rests.some(({ exhibits }) => exhibits.some(id => isKept.get(id))) && rests.length > 0
    return block.kind === 'paragraph' && block.numbered && keeps && !administrative.includes(block.id) ? [block.id] : []
  })
  if (ids.length === 0) return ''
  const numbers = paragraphNumbers(before.map(({ block }) => block))
  return paragraphs(
    ids.length === 1,
    listed(
      clerk,
      runsOf(ids, numbers).map(run => rangeOf(run, range)),
    ),
  )
}

/** Ids whose numbers follow one another. */
const runsOf = (ids: readonly string[], numbers: ReadonlyMap<string, number>): readonly (readonly string[])[] => {
  const runs: string[][] = []
  for (const id of ids) {
    const last = runs.at(-1)
    const previous = last?.at(-1)
    if (last && previous !== undefined && numbers.get(previous) === (numbers.get(id) ?? 0) - 1) last.push(id)
    else runs.push([id])
  }
  return runs
}

const rangeOf = (run: readonly string[], range: (from: Inline, to: Inline) => Words): Words => {
  const [first = '', last = first] = [run[0], run.at(-1)]
  return run.length < 3 ? listedRefs(run) : range(refTo(first), refTo(last))
}

const listedRefs = (run: readonly string[]): readonly Inline[] => run.flatMap((id, at): readonly Inline[] => (at === 0 ? [refTo(id)] : [', ', refTo(id)]))

const refTo = (to: string): Inline => ({ kind: 'ref', to, show: 'number' })

/** Identity and mandate: the papers behind them are listed as it is. */
const administrative = ['admissible']

const masks = (before: readonly Piece[]): boolean => before.some(({ made }) => made.some(({ masked }) => masked.length > 0))

const maySay = (clerk: Clerk, words: DeletionWords['information']): readonly Words[] => {
  if (givenValue(clerk.read('disclosure.source-may-be-contacted')) === false) return [words.noContact]
  const summary = givenValue(clerk.read('disclosure.neutral-summary'))
  return [typeof summary === 'string' ? words.summaryIs(summary) : words.summaryMissing(gap(words.noNeutralSummary))]
}

const consents = (clerk: Clerk, words: DeletionWords['information']): readonly Phrase[] => {
  const asked = clerk.asAlleged.items('protections').items.map(item => clerk.read('protection.consent-to-confirm', item))
  if (asked.some(use => givenValue(use) === true)) return [clerk.asserted(words.consent, asked)]
  return asked.some(({ answer }) => answer?.answer === 'declined' || answer?.answer === 'value') ? [phraseOf(words.noConsent)] : []
}

export const informationNotes = ({ subject }: Clerk, { information: { notes } }: DeletionWords): readonly string[] => {
  const bare = subject.exhibits.filter(
    ({ level, levelReason, neutralSummary }) => isAtLeast(level, 'C1') && (levelReason === undefined || neutralSummary === undefined),
  )
  return [notes.lock, notes.summary, ...(bare.length === 0 ? [] : [notes.reasons(bare.map(({ number }) => number))])]
}

const gap = (label: string): Inline => ({ kind: 'placeholder', fact: 'disclosure.neutral-summary', label })
