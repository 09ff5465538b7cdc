import { type CivilDate, type Precision, spanOf } from '#core/civil-date.ts'
import { givenValue } from '#core/law/reader.ts'
import { chronologyLines, type Line } from '#templates/deletion-request/chronology-lines.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import { sourcesOf } from '#templates/parts/annex-refs.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { joined, nothing, type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'
import { type Column, heading, numbered, type Piece, table } from '#templates/parts/piece.ts'

/** As many lines as a page holds beside the rest. */
const mostLines = 12

export type Chronology = { readonly pieces: readonly Piece[]; readonly notes: readonly string[] }

/** The dated facts as one table, the most telling ones where there are more than `most`; `further` columns stand last. */
export const chronology = (clerk: Clerk, words: DeletionWords, most: number = mostLines, further: readonly Column<Line>[] = []): Chronology => {
  const { facts } = words
  const all = chronologyLines(clerk, words)
  const secret = all.filter(line => line.uses.some(use => isAtLeast(clerk.levelOf(use), 'C3')))
  const merged = inOrder(
    oncePerEvent(
      clerk,
      all.filter(line => !secret.includes(line)),
    ),
  )
  const kept = inOrder(merged.toSorted((a, b) => b.weight - a.weight).slice(0, most))
  const secretAnnexes = clerk.annexes(
    secret.flatMap(({ uses }) => uses),
    'whole',
  )
  const intro = joined([kept.length === 0 ? facts.none : facts.intro, ...(secretAnnexes.length === 0 ? [] : [facts.secret(secretAnnexes)])], ' ')
  return {
    pieces: [
      heading(1, 'facts', facts.heading),
      numbered('chronology', { ...intro, masked: secret.flatMap(({ uses }) => uses.filter(use => isAtLeast(clerk.levelOf(use), 'C3'))) }),
      ...(kept.length === 0 ? [] : [table(facts.caption, [...columnsFor(clerk, facts, kept), ...further], kept)]),
    ],
    notes: [...(merged.length > kept.length ? [facts.notes.cut(merged.length - kept.length)] : []), ...conflicting(clerk, all, words)],
  }
}

const columnsFor = (clerk: Clerk, facts: DeletionWords['facts'], lines: readonly Line[]): readonly Column<Line>[] => {
  const hasPlaces = lines.some(({ place }) => place !== undefined && givenValue(place) !== undefined)
  return [
    { head: facts.date, width: 20, cell: line => dateOf(clerk, facts, line) },
    { head: facts.event, width: hasPlaces ? 46 : 60, cell: line => eventOf(clerk, facts, line) },
    ...(hasPlaces ? [{ head: facts.place, width: 16, cell: (line: Line) => placeOf(clerk, facts, line) }] : []),
    { head: facts.annex, width: 20, cell: line => clerk.annexes(line.uses) },
  ]
}

const isHidden = (clerk: Clerk, { uses }: Line): boolean => isAtLeast(clerk.levelOf(uses[0]), 'C2')

const dateOf = (clerk: Clerk, { hiddenDate }: DeletionWords['facts'], line: Line): Words =>
  isHidden(clerk, line) ? { ...phraseOf(hiddenDate), masked: [line.uses[0]] } : clerk.voice.day(line.on, line.precision)

/** The sources stand in their own column; the assertion is listed all the same. */
const eventOf = (clerk: Clerk, facts: DeletionWords['facts'], line: Line): Phrase => {
  const hidden = line.event.masked.length > 0 && line.own === true
  const said = hidden ? { ...facts.hiddenEvent, masked: line.event.masked } : line.event
  const asserted = clerk.asserted({ ...said, printed: [] }, line.uses)
  const alleged = asserted.assertions.some(assertion => assertion.alleged)
  return { ...asserted, text: clerk.voice.fitted(alleged ? clerk.voice.allegedly(said).text : said.text) }
}

const placeOf = (clerk: Clerk, { hiddenPlace }: DeletionWords['facts'], { place }: Line): Words => {
  const value = place && givenValue(place)
  if (place === undefined || typeof value !== 'string') return nothing
  return isAtLeast(clerk.levelOf(place), 'C2') ? { ...phraseOf(hiddenPlace), masked: [place] } : clerk.voice.state(value)
}

/** The same day and a common exhibit make one event. The lawyer's own words stand, and the strictest level counts. */
const oncePerEvent = (clerk: Clerk, lines: readonly Line[]): readonly Line[] => {
  const owns = lines.filter(({ own }) => own)
  const absorbed = (own: Line) => lines.filter(line => !line.own && !line.apart && isSameEvent(clerk, own, line))
  const taken = new Set(owns.flatMap(absorbed))
  return [...lines.filter(line => !line.own && !taken.has(line)), ...owns.map(own => absorbed(own).reduce((all, line) => merge(clerk, all, line), own))]
}

const isSameEvent = (clerk: Clerk, a: Line, b: Line): boolean => {
  if (a.on !== b.on || a.precision !== b.precision) return false
  const exhibits = new Set(sourcesOf(a.uses, clerk.subject).map(({ exhibit }) => exhibit.id))
  return sourcesOf(b.uses, clerk.subject).some(({ exhibit }) => exhibits.has(exhibit.id))
}

const merge = (clerk: Clerk, own: Line, other: Line): Line => {
  const [first, second] = isHidden(clerk, other) ? [other, own] : [own, other]
  const place = [own.place, other.place].find(use => use !== undefined && isAtLeast(clerk.levelOf(use), 'C2')) ?? own.place ?? other.place
  return { ...own, uses: [...first.uses, ...second.uses], ...(place && { place }), weight: Math.max(own.weight, other.weight) }
}

const conflicting = (clerk: Clerk, lines: readonly Line[], { facts }: DeletionWords): readonly string[] => {
  const days = lines
    .filter(({ own }) => own)
    .filter(own => lines.some(line => !line.own && isSameEvent(clerk, own, line) && isHidden(clerk, own) !== isHidden(clerk, line)))
  return [...new Map(days.map(({ on, precision }) => [on, facts.notes.levels(clerk.voice.day(on, precision))])).values()]
}

const inOrder = (lines: readonly Line[]): readonly Line[] => lines.toSorted((a, b) => compare(firstDay(a), firstDay(b)) || compare(lastDay(a), lastDay(b)))

const compare = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0)

const firstDay = ({ on, precision }: Line): CivilDate => spanOf(on, sorting(precision)).from

const lastDay = ({ on, precision }: Line): CivilDate => spanOf(on, sorting(precision)).to

/** "About 2019" stands with 2019. */
const sorting = (precision: Precision): Precision => (precision === 'approximate' ? 'year' : precision)
