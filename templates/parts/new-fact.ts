import { calendarOf } from '#core/calendar/calendar.ts'
import { addMonths, type CivilDate, isCivilDate, spanOf } from '#core/civil-date.ts'
import type { LawPack } from '#core/law/ground.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { profile } from '#law/procedure/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { LaterWords } from '#templates/parts/en/later-papers.ts'
import type { NewFactWords } from '#templates/parts/en/new-fact.ts'
import { decidedMatter, outcomeOf, ownMatters, placeholder, textOf, valueIn } from '#templates/parts/own-matters.ts'
import { ifSaid, ownWords } from '#templates/parts/own-words.ts'
import { joined, nothing, type Phrase } from '#templates/parts/phrase.ts'
import { heading, numbered, type Piece } from '#templates/parts/piece.ts'
import { runIn } from '#templates/parts/run-in.ts'
import { sentences } from '#templates/parts/sentences.ts'

type Said = { readonly words: NewFactWords; readonly later: LaterWords }

const kept = ['compliant', 'compliant-with-update', 'compliant-extract-removed', 'compliant-on-condition']

/** The latest decision that kept the data. */
export const decisionKept = (clerk: Clerk): Reader | undefined => decidedMatter(clerk, kept, ['deletion', 'revision'])

/** The decision, the fact, its discovery, why it comes now. */
export const newFact = (clerk: Clerk, { words, later }: Said): readonly Piece[] => [
  heading(1, 'new-fact', words.heading),
  numbered('decided', runIn(words.decision, decisionSaid(clerk, words))),
  numbered('fact', runIn(words.fact, factSaid(clerk, { words, later }))),
  numbered('discovered', runIn(words.discovery, discoverySaid(clerk, { words, later }))),
  ...ifSaid(ownWords(clerk, 'revision.why-unknown', later.hidden)).map(said => numbered('not-before', runIn(words.notBefore, said))),
]

const decisionSaid = (clerk: Clerk, words: NewFactWords): Phrase => {
  const decision = decisionKept(clerk)
  const finding = decision && words.findings[outcomeOf(clerk, decision) ?? '']
  const [day, reference] = [valueIn(clerk, 'ccf.decided-on', decision), valueIn(clerk, 'ccf.reference', decision)]
  const reads = textOf(clerk, 'revision.reasoning')
  const paragraph = clerk.value('revision.paragraph')
  return sentences([
    clerk.asserted(
      finding === undefined ? words.decided(day, reference) : words.found(day, reference, finding),
      decision ? [clerk.read('ccf.outcome', decision)] : [],
    ),
    reads === undefined ? words.paragraph(paragraph) : words.reasoning(paragraph, unstopped(clerk.value('revision.reasoning'))),
  ])
}

/** The sentence around it brings its own full stop. */
const unstopped = (said: Phrase): Phrase => ({ ...said, text: said.text.map(inline => (typeof inline === 'string' ? inline.replace(/\.$/, '') : inline)) })

/** The lawyer's sentences say it better than the kind; the kind stands in while there are none. */
const factSaid = (clerk: Clerk, { words, later }: Said): Phrase => {
  const kind = clerk.read('revision.new-fact')
  const says = words.kinds[String(givenValue(kind))]
  const own = ownWords(clerk, 'revision.fact', later.hidden)
  const isTold = textOf(clerk, 'revision.fact') !== undefined
  return sentences([...(says === undefined ? [] : [clerk.asserted(says, [kind])]), ...(isTold || says === undefined ? ifSaid(own) : [])])
}

const discoverySaid = (clerk: Clerk, { words, later }: Said): Phrase => {
  const how =
    textOf(clerk, 'revision.how-discovered') === undefined
      ? placeholder(clerk, 'revision.how-discovered')
      : ownWords(clerk, 'revision.how-discovered', later.hidden)
  return sentences([clerk.asserted(words.discovered(clerk.value('revision.discovered-on'))), ...ifSaid(how), ...timeSaid(clerk, words)])
}

/** Said only where it is so on every day the discovery may have been. */
const timeSaid = (clerk: Clerk, words: NewFactWords): readonly Phrase[] => {
  const end = endOfTime(clerk)
  const { on, filed } = madeOn(clerk)
  if (end === undefined || on > end) return []
  const [article, within] = [clerk.cite('ccf-statute-42-2', 'short'), clerk.quote('ccf-statute-42-2')]
  return [filed === undefined ? words.inTime(article, within) : words.wasInTime(article, within, filed)]
}

/** The application already filed, else the day of the paper. */
const madeOn = (clerk: Clerk): { readonly on: string; readonly filed?: Phrase } => {
  const discovered = textOf(clerk, 'revision.discovered-on') ?? ''
  const filed = ownMatters(clerk).find(
    item => textOf(clerk, 'ccf.kind', item) === 'revision' && (textOf(clerk, 'ccf.filed-on', item) ?? '') >= discovered && discovered !== '',
  )
  const on = filed && textOf(clerk, 'ccf.filed-on', filed)
  return filed === undefined || on === undefined ? { on: clerk.asOf } : { on, filed: clerk.value('ccf.filed-on', filed) }
}

/** The last day of the six months on the safe side; undefined while no day of discovery is recorded. */
const endOfTime = (clerk: Clerk): CivilDate | undefined => {
  const discovered = clerk.read('revision.discovered-on')
  const on = givenValue(discovered)
  const precision = discovered.answer?.answer === 'value' ? discovered.answer.precision : undefined
  const months = Number(profile.clocks.revision.runs.period.replace(/\D/g, ''))
  return typeof on === 'string' && isCivilDate(on) ? addMonths(spanOf(on, precision).from, months) : undefined
}

/** The test of the article, why this fact meets it, and what would have been different. */
export const effect = (clerk: Clerk, { words, later }: Said): readonly Piece[] => {
  const existed = textOf(clerk, 'revision.existed') ?? ''
  const said = words.existed[existed]
  const article = clerk.cite('ccf-statute-42', 'short')
  return [
    heading(1, 'effect', words.effect),
    numbered(
      'test',
      joined(
        [
          words.test(article, clerk.quote('ccf-statute-42')),
          said === undefined ? nothing : clerk.asserted(said, [clerk.read('revision.existed')]),
          words.submits[existed] ?? nothing,
        ],
        ' ',
      ),
    ),
    ...ifSaid(ownWords(clerk, 'revision.effect', later.hidden)).map(why => numbered('effect-said', why)),
  ]
}

export const newFactNotes = (clerk: Clerk, law: LawPack, { notes: says }: NewFactWords): readonly string[] => {
  const kind = textOf(clerk, 'revision.new-fact')
  const existed = textOf(clerk, 'revision.existed')
  return [
    ...(decisionKept(clerk) === undefined ? [says.noDecision] : []),
    ...(kind === 'none' || (kind === undefined && textOf(clerk, 'revision.fact') === undefined) ? [says.noFact] : []),
    ...timeNotes(clerk, law, says),
    ...(existed === undefined ? [says.existedUnknown] : existed === 'fact' ? [] : [says.notExisting]),
    ...(textOf(clerk, 'revision.paragraph') === undefined ? [says.noParagraph] : []),
    says.earlierKnown,
  ]
}

const timeNotes = (clerk: Clerk, law: LawPack, says: NewFactWords['notes']): readonly string[] => {
  const end = endOfTime(clerk)
  if (end === undefined) return [says.noDiscovery]
  const { deadlines } = calendarOf(clerk.subject, calendarLawOf(profile, law), clerk.asOf)
  const last = deadlines.find(({ rule }) => rule === 'revision.last')
  const { on, filed } = madeOn(clerk)
  const isProven = clerk.annexes([clerk.read('revision.discovered-on'), clerk.read('revision.how-discovered')]).length > 0
  return [
    ...(filed === undefined && on <= end && last !== undefined ? [says.due(clerk.voice.day(last.on), clerk.voice.day(end))] : []),
    ...(on > end ? [last !== undefined && on <= last.span.to ? says.unsureTime : says.outOfTime(clerk.voice.day(end))] : []),
    ...(isProven ? [] : [says.unprovenDiscovery]),
  ]
}
