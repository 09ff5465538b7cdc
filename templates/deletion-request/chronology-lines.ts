import { type CivilDate, isCivilDate, type Precision } from '#core/civil-date.ts'
import type { Use } from '#core/law/finding.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { Phrase } from '#templates/parts/phrase.ts'

/** One dated line. `weight` says how telling it is, for a chronology that must be cut. */
export type Line = {
  readonly on: CivilDate
  readonly precision: Precision
  readonly event: Phrase
  readonly place?: Use
  /** What the line rests on, the date first. */
  readonly uses: readonly [Use, ...Use[]]
  readonly weight: number
  /** In the lawyer's own words, which stand where the same event is recorded elsewhere as well. */
  readonly own?: true
  /** Says more than that the event took place, and stands beside the lawyer’s own words. */
  readonly apart?: true
}

type Says = Omit<Line, 'on' | 'precision' | 'uses'> & { readonly with?: readonly Use[] }

/** Every dated answer of the case as a line, in no order. Answers without a date give none. */
export const chronologyLines = (clerk: Clerk, { facts: words, alerts, competence: { answers, noAnswerKnown } }: DeletionWords): readonly Line[] => {
  const each = (group: string, lines: (item: Reader) => readonly (Line | undefined)[]) =>
    clerk.asAlleged.items(group).items.flatMap(item => lines(item).filter(line => line !== undefined))

  return [
    ...each('alerts', item => {
      const type = clerk.read('alert.type', item)
      const alert = alerts[String(givenValue(type))] ?? alerts.unknown
      const state = clerk.value('alert.requesting-state', item)
      return [
        line(item, 'alert.issued-on', { event: words.alertIssued(alert.the, alert.issued(state)), weight: 10, with: [type] }),
        line(item, 'alert.renewed-on', { event: words.alertRenewed(alert.the), weight: 4 }),
      ]
    }),
    ...each('charges', item => {
      const to = given('charge.to', item) && clerk.value('charge.to', item)
      return [line(item, 'charge.from', { event: words.alleged(clerk.value('charge.label', item), to), place: clerk.read('charge.place', item), weight: 5 })]
    }),
    ...each('warrants', item => [
      line(item, 'warrant.date', { event: words.warrant(given('warrant.issuer', item) && clerk.value('warrant.issuer', item)), weight: 8 }),
    ]),
    ...each('extraditions', item => {
      const onAlert = clerk.read('extradition.arrested-on-alert', item)
      const outcome = givenValue(clerk.read('extradition.outcome', item))
      const decided = typeof outcome === 'string' ? words.extradition[outcome] : undefined
      const place = clerk.read('extradition.state', item)
      return [
        line(item, 'extradition.arrested-on', { event: givenValue(onAlert) === true ? words.arrested : words.stopped, place, weight: 9, with: [onAlert] }),
        decided &&
          line(item, 'extradition.decided-on', {
            event: decided(given('extradition.reason', item) && clerk.value('extradition.reason', item)),
            place,
            weight: 9,
          }),
      ]
    }),
    ...each('protections', item => {
      const status = clerk.read('protection.status', item)
      const granted = words.protection[String(givenValue(status))]
      return [
        granted === undefined
          ? undefined
          : line(item, 'protection.decided-on', { event: plain(granted), place: clerk.read('protection.state', item), weight: 9, with: [status] }),
      ]
    }),
    ...each('incidents', item => {
      const against = given('incident.against', item) && clerk.value('incident.against', item)
      const demand = clerk.read('incident.demands-return', item)
      const event = words.incident(clerk.value('incident.kind', item), against, givenValue(demand) === true)
      return [line(item, 'incident.date', { event, place: clerk.read('incident.place', item), weight: 6, with: [demand] })]
    }),
    ...each('proceedings', item => [
      given('proceeding.outcome', item) &&
        line(item, 'proceeding.date', {
          event: words.proceeding(given('proceeding.court', item) && clerk.value('proceeding.court', item), clerk.value('proceeding.outcome', item)),
          place: clerk.read('proceeding.state', item),
          weight: 7,
        }),
    ]),
    ...each('positions', item => {
      const kind = clerk.read('position.kind', item)
      const did = words.position[String(givenValue(kind))]
      return [
        did === undefined
          ? undefined
          : line(item, 'position.date', {
              event: words.positionOf(clerk.value('position.by', item), did),
              weight: 7,
              with: [kind],
              ...(givenValue(kind) === 'award-for-client' ? {} : { apart: true }),
            }),
      ]
    }),
    ...each('ccf', item => {
      if (givenValue(clerk.read('ccf.about-co-accused', item)) === true) return []
      const kind = clerk.value('ccf.kind', item)
      const outcome = clerk.read('ccf.outcome', item)
      return [
        line(item, 'ccf.filed-on', { event: words.filed(kind), weight: 3 }),
        line(item, 'ccf.decided-on', { event: words.decided(kind, answers[String(givenValue(outcome))] ?? noAnswerKnown), weight: 8, with: [outcome] }),
      ]
    }),
    ...each('events', item => {
      const what = clerk.read('event.what', item)
      return [
        givenValue(what) === undefined
          ? undefined
          : line(item, 'event.date', { event: clerk.value('event.what', item), place: clerk.read('event.place', item), weight: 6, own: true }),
      ]
    }),
  ]

  function line(item: Reader, dateFact: FactId, { with: further = [], ...says }: Says): Line | undefined {
    const date = clerk.read(dateFact, item)
    const on = givenValue(date)
    if (typeof on !== 'string' || !isCivilDate(on) || date.answer?.answer !== 'value') return undefined
    const known = says.event.printed.filter(({ answer }) => answer?.answer === 'value')
    return { ...says, on, precision: date.answer.precision ?? 'day', uses: [date, ...further, ...known] }
  }

  function given(fact: FactId, item: Reader): true | undefined {
    return givenValue(clerk.read(fact, item)) === undefined ? undefined : true
  }
}

const plain = (text: string): Phrase => ({ text: [text], printed: [], masked: [], assertions: [], quoted: [] })
