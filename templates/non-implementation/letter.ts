import { calendarOf } from '#core/calendar/calendar.ts'
import type { Deadline } from '#core/calendar/deadline.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { profile } from '#law/procedure/index.ts'
import { english, type NonImplementationWords } from '#templates/non-implementation/en.ts'
import { caseBox } from '#templates/parts/case-box.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { listed } from '#templates/parts/listed.ts'
import { notPassed } from '#templates/parts/not-passed.ts'
import { decidedMatter, outcomeOf, textOf, valueIn } from '#templates/parts/own-matters.ts'
import { isEmpty, joined, nothing, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { sentences } from '#templates/parts/sentences.ts'
import { signature } from '#templates/parts/signature.ts'
import { valueForCcf } from '#templates/parts/value-for-ccf.ts'

type Letter = Writing<NonImplementationWords> & { readonly decision: Reader | undefined; readonly due: Deadline | undefined; readonly stops: readonly Reader[] }

/** A decision in the applicant’s favour that is not carried out, or data that are still met with. */
export const nonImplementation = ccfPaper({
  id: 'non-implementation',
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts, later } = writing
    const decision = decidedMatter(clerk, Object.keys(words.findings))
    const all = { ...writing, decision, due: dueOf(writing, decision), stops: stopsSince(writing, decision) }
    const told = [...decided(all), ...incidents(all)]
    return {
      pieces: [
        cover(all),
        ...told,
        ...asks(all),
        heading(1, 'confidentiality', words.confidentiality),
        notPassed(clerk, later, citedExhibits(clerk, told)),
        ...(all.stops.length === 0 ? [] : [numbered('events-to-bureau', words.eventsToBureau)]),
        signature(clerk, parts),
      ],
      notes: notes(all),
    }
  },
})

const dueOf = ({ clerk, input }: Writing<NonImplementationWords>, decision: Reader | undefined): Deadline | undefined => {
  const id = decision && clerk.read('ccf.outcome', decision).item
  const { deadlines } = calendarOf(clerk.subject, calendarLawOf(profile, input.law), clerk.asOf)
  return deadlines.find(({ rule, item }) => rule === 'impl.done' && item === id)
}

/** An event without its day is taken to be later; one before the decision shows nothing about it. */
const stopsSince = ({ clerk }: Writing<NonImplementationWords>, decision: Reader | undefined): readonly Reader[] => {
  const decidedOn = decision && textOf(clerk, 'ccf.decided-on', decision)
  return clerk.asAlleged.items('stops').items.filter(item => {
    const on = textOf(clerk, 'stop.date', item)
    return decidedOn === undefined || on === undefined || on > decidedOn
  })
}

const implementedOn = ({ clerk, decision }: Letter): Phrase | undefined =>
  decision !== undefined && textOf(clerk, 'ccf.implemented-on', decision) !== undefined ? clerk.value('ccf.implemented-on', decision) : undefined

const cover = ({ clerk, words, parts, later, decision, due }: Letter): Piece =>
  caseBox(clerk, { parts, later }, [
    { label: words.box.reference, value: valueIn(clerk, 'ccf.reference', decision) },
    { label: words.box.decision, value: valueIn(clerk, 'ccf.decided-on', decision) },
    ...(decision !== undefined && textOf(clerk, 'ccf.notified-on', decision) !== undefined
      ? [{ label: words.box.notified, value: clerk.value('ccf.notified-on', decision) }]
      : []),
    ...(due === undefined ? [] : [{ label: words.box.expected, value: words.box.expectedDay(clerk.voice.day(due.on)) }]),
  ])

const decided = (all: Letter): readonly Piece[] => {
  const { clerk, words, decision, due } = all
  const finding = decision && words.findings[outcomeOf(clerk, decision) ?? '']
  const [day, reference] = [valueIn(clerk, 'ccf.decided-on', decision), valueIn(clerk, 'ccf.reference', decision)]
  const found = finding === undefined ? words.foundUnknown(day, reference) : words.found(day, reference, finding)
  const confirmed = implementedOn(all)
  const isLate = due?.status === 'overdue'
  return [
    heading(1, 'decision', words.decision),
    numbered('found', clerk.asserted(found, decision === undefined ? [] : [clerk.read('ccf.outcome', decision)])),
    confirmed === undefined
      ? numbered(
          'time',
          joined(
            [
              words.clocks(clerk.cite('ccf-statute-38-1', 'short'), clerk.cite('ccf-statute-41', 'short')),
              due === undefined
                ? words.unconfirmed
                : isLate
                  ? words.passed(clerk.voice.day(due.on), clerk.voice.day(clerk.asOf))
                  : words.ahead(clerk.voice.day(due.on)),
            ],
            ' ',
          ),
        )
      : numbered('confirmed', clerk.asserted(all.stops.length === 0 ? words.confirmedOnly(confirmed) : words.confirmed(confirmed))),
  ]
}

const incidents = ({ clerk, words, stops }: Letter): readonly Piece[] => [
  heading(1, 'incidents', words.incidents),
  ...(stops.length === 0 ? [numbered('no-incident', words.noIncident)] : []),
  ...stops.flatMap((item, at) => {
    const given = (fact: 'stop.place' | 'stop.authority' | 'stop.words') => textOf(clerk, fact, item) !== undefined
    const says = words.kinds[textOf(clerk, 'stop.kind', item) ?? 'other'] ?? words.kinds['other']
    const place = given('stop.place') ? words.placed(valueForCcf(clerk, 'stop.place', item)) : nothing
    const by = given('stop.authority') ? words.by(valueForCcf(clerk, 'stop.authority', item)) : nothing
    const event = joined([words.at(valueForCcf(clerk, 'stop.date', item), place, valueForCcf(clerk, 'stop.state', item)), says?.(by) ?? nothing])
    const kind = clerk.read('stop.kind', item)
    const quoted = given('stop.words') ? clerk.asserted(words.quoted(unstopped(clerk.value('stop.words', item))), [kind]) : nothing
    const told = sentences([clerk.asserted(event, [kind]), quoted])
    return isEmpty(told) ? [] : [numbered(`incident-${at + 1}`, told)]
  }),
]

/** The sentence around it brings its own full stop. */
const unstopped = (words: Phrase): Phrase => ({ ...words, text: words.text.map(inline => (typeof inline === 'string' ? inline.replace(/\.$/, '') : inline)) })

const asks = (all: Letter): readonly Piece[] => {
  const { clerk, words, decision, stops } = all
  const outcome = decision && outcomeOf(clerk, decision)
  const isChange = outcome?.startsWith('compliant') === true
  const states = [...new Set(stops.map(item => textOf(clerk, 'stop.state', item)))].filter(state => state !== undefined)
  const isSecret = stops.some(item => valueForCcf(clerk, 'stop.state', item).masked.length > 0)
  const first = words.remindFirst(
    listed(
      clerk,
      states.map(state => phraseOf(clerk.voice.state(state))),
    ),
  )
  const confirm = isChange ? words.confirm.change : outcome === 'withdrawn-by-source' ? words.confirm.withdrawal : words.confirm.deletion
  return [
    heading(1, 'asks', words.asks),
    numbered('asks-for', words.asksFor),
    lettered([
      confirm,
      ...(implementedOn(all) === undefined ? [words.seeToIt] : []),
      isChange ? words.remindChange : states.length === 0 || isSecret ? words.remind : first,
      ...(textOf(clerk, 'alert.public-extract') === 'published' || outcome === 'compliant-extract-removed' ? [words.extract] : []),
      words.again,
      isChange ? words.changeLast : words.certificate,
    ]),
  ]
}

const notes = (all: Letter): readonly string[] => {
  const { clerk, words, decision, due, stops } = all
  const { notes: says } = words
  const bare = stops.some(
    item => (clerk.read('stop.kind', item).answer?.evidence ?? []).length === 0 && givenValue(clerk.read('stop.kind', item)) !== undefined,
  )
  return [
    ...(decision === undefined ? [says.noDecision] : []),
    ...(due !== undefined && due.status !== 'overdue' && due.status !== 'met' ? [says.notPassed(clerk.voice.day(due.on))] : []),
    ...(stops.length === 0 ? [says.noIncident] : [says.level]),
    ...(bare ? [says.noExhibit] : []),
    ...(implementedOn(all) === undefined ? [says.months] : [says.confirmed]),
    says.nationalFile,
  ]
}
