import type { Exhibit } from '#core/case/case.ts'
import type { Template } from '#core/document/template.ts'
import { english } from '#templates/evidence-brief/en.ts'
import { groundPieces, openGrounds } from '#templates/evidence-brief/grounds.ts'
import { alertTold, alertType, existenceTold, requestingStates, whatItIs } from '#templates/parts/alert-told.ts'
import { clearanceTold } from '#templates/parts/clearance.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { decidedMatter, outcomeOf } from '#templates/parts/own-matters.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { joined, type Phrase } from '#templates/parts/phrase.ts'
import { box, bullets, heading, numbered, type Piece, table, unnumbered } from '#templates/parts/piece.ts'
import { personRows } from '#templates/parts/sender.ts'
import { standingOf } from '#templates/parts/standing.ts'
import { isCovert, openValue, told } from '#templates/parts/told.ts'

/** For counsel in another proceeding. What counsel files may reach the source: nothing at C2 or above stands in it. */
export const evidenceBrief: Template = paperOf('evidence-brief', { en: english }, desk => {
  const { clerk, words } = desk
  const { shown, leftOut } = openGrounds(clerk)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      box(words.title, [
        ...personRows(desk, words.rows.person, ['original', 'as-in-alert']),
        { label: words.rows.day, value: clerk.voice.day(clerk.asOf) },
        { label: desk.parts.reference, value: clerk.subject.codeName },
      ]),
      ...alert(desk),
      ...worth(desk),
      ...ccf(desk),
      ...groundPieces(clerk, words, shown),
      ...use(desk),
      ...sources(desk),
    ],
    notes: notes(
      desk,
      leftOut.map(({ title }) => title),
    ),
  }
})

type OurDesk = Desk<typeof english>

const alert = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words } = desk
  const known = alertTold(desk)
  const sentences: readonly Phrase[] = [
    ...(openValue(clerk, 'alert.status') === undefined ? [] : [told(clerk, words.alert.status(clerk.value('alert.status', clerk.established)))]),
    ...(openValue(clerk, 'alert.public-extract') === undefined
      ? []
      : [told(clerk, words.alert.extract[String(openValue(clerk, 'alert.public-extract'))] ?? '', [clerk.read('alert.public-extract', clerk.established)])]),
    ...(openValue(clerk, 'matter.data-blocked') === true ? [told(clerk, words.alert.blocked, [clerk.read('matter.data-blocked')])] : []),
  ]
  return [
    heading(1, 'alert', words.alert.heading),
    numbered('this-alert', joined([known ? existenceTold(desk, known) : words.alert.unproven(requestingStates(clerk)), ...(known ? sentences : [])], ' ')),
    numbered('what-it-is', whatItIs(desk)),
    numbered('absence', words.alert.absence),
  ]
}

const worth = ({ clerk, words: { worth } }: OurDesk): readonly Piece[] => [
  heading(1, 'worth', worth.heading),
  bullets([...worth.items, ...(alertType(clerk) === 'diffusion' ? [worth.review] : [])]),
]

const ccf = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words } = desk
  return [
    heading(1, 'ccf', words.ccf.heading),
    numbered('standing', joined([...disclosures(desk), standingTold(desk)], ' ')),
    numbered('silence', words.ccf.silence),
  ]

  function standingTold({ words: { ccf: says } }: OurDesk): Phrase {
    const standing = standingOf(clerk)
    if (standing.kind === 'cleared') return clearanceTold(desk, standing)
    if (standing.kind === 'pending' && !isCovert(clerk))
      return told(clerk, says.pending(clerk.value('ccf.filed-on', standing.item), clerk.value('ccf.reference', standing.item)))
    if (standing.kind === 'kept') return told(clerk, says.kept(clerk.value('ccf.decided-on', standing.item), clerk.value('ccf.outcome', standing.item)))
    return joined([says.none])
  }
}

/** What an access request brought; the source was consulted before, so nothing new is told. */
const disclosures = ({ clerk, words: { ccf: says } }: OurDesk): readonly Phrase[] => {
  const item = decidedMatter(clerk, ['disclosed', 'not-disclosed'], ['access'])
  if (item === undefined) return []
  const said = outcomeOf(clerk, item) === 'disclosed' ? says.disclosed : says.notDisclosed
  return [told(clerk, said(clerk.value('ccf.decided-on', item), clerk.value('ccf.reference', item)), [clerk.read('ccf.outcome', item)])]
}

const use = ({ clerk, words: { use } }: OurDesk): readonly Piece[] => [
  heading(1, 'use', use.heading),
  ...([use.asylum, use.bail, use.extradition] as const).flatMap(({ heading: title, items }, at) => [heading(2, `use-${at + 1}`, title), bullets(items)]),
  heading(2, 'places', use.places.heading),
  bullets([use.places.eu(clerk.cite('cjeu-c-505-19')), use.places.us(clerk.cite('us-ice-15006-1'), clerk.cite('us-22-usc-263b')), use.places.others]),
]

const sources = ({ clerk, words: { sources: says } }: OurDesk): readonly Piece[] => {
  const open = clerk.subject.exhibits.filter(({ level }) => !isAtLeast(level, 'C2')).toSorted((a, b) => a.number - b.number)
  if (open.length === 0) return [heading(1, 'sources', says.heading), unnumbered('no-sources', says.none)]
  return [
    heading(1, 'sources', says.heading),
    unnumbered('ask', says.ask),
    table(
      says.caption,
      [
        { head: says.number, width: 8, cell: ({ number }: Exhibit) => String(number) },
        { head: says.paper, width: 62, cell: ({ level, title, neutralSummary }: Exhibit) => (level === 'C0' ? title : (neutralSummary ?? '')) },
        { head: says.details, width: 30, cell: detailsOf },
      ],
      open,
      open.map(({ number }) => number),
    ),
  ]

  function detailsOf({ level, date, precision, pages }: Exhibit): string {
    if (level !== 'C0') return ''
    return [...(date === undefined ? [] : [clerk.voice.day(date, precision)]), ...(pages === undefined ? [] : [says.pages(pages)])].join('; ')
  }
}

const notes = ({ clerk, words: { notes } }: OurDesk, leftOut: readonly string[]): readonly string[] => [
  notes.forum,
  ...(leftOut.length === 0 ? [] : [notes.leftOut(clerk.voice.list(leftOut))]),
  ...(standingOf(clerk).kind === 'pending' && isCovert(clerk) ? [notes.covert] : []),
  ...(openValue(clerk, 'alert.existence-proven') === true ? [] : [notes.unproven]),
  ...(standingOf(clerk).kind === 'kept' ? [notes.kept] : []),
  notes.points,
]
