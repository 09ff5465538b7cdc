import { givenValue } from '#core/law/reader.ts'
import { challenged, isGiven } from '#templates/deletion-request/alert.ts'
import { asksForMeasures, urgencyReasons } from '#templates/deletion-request/cover.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Selection } from '#templates/deletion-request/grounds.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { joined, nothing, type Words } from '#templates/parts/phrase.ts'
import { heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'

/** (a) to (g): finding, deletion, extract, notice to bureaus, certificate, ruling in any event, record for the future. */
export const relief = (clerk: Clerk, selection: Selection, { relief: words, alerts }: DeletionWords): readonly Piece[] => {
  const others = isGiven(clerk, 'alert.other-records') ? words.others(clerk.value('alert.other-records')) : nothing
  const extract = String(givenValue(clerk.read('alert.public-extract')))
  return [
    heading(1, 'relief', words.heading),
    numbered('relief-in-full', words.asks),
    lettered([
      words.find(challenged(clerk, alerts).the, others),
      words.delete(alternative(clerk, selection, words)),
      words.extract[extract] ?? words.extract['unknown'] ?? '',
      words.inform,
      words.certificate,
      words.ruling,
      words.retain,
    ]),
  ]
}

const alternative = (clerk: Clerk, { full, further }: Selection, { alternatives }: DeletionWords['relief']): Words => {
  const wasRefused = clerk.asAlleged.items('extraditions').items.some(item => givenValue(clerk.read('extradition.outcome', item)) === 'refused')
  if (wasRefused) return alternatives.addendum
  return [...full, ...further].some(({ found }) => ['rpd-12.accuracy', 'rpd-12.outdated', 'rpd-12.status'].includes(found.id))
    ? alternatives.correction
    : alternatives.general
}

/** A reference to the separate paper, where the route is recommended. */
export const measures = (clerk: Clerk, words: DeletionWords): readonly Piece[] => {
  if (!asksForMeasures(clerk)) return []
  const { heading: title, asks, harm } = words.measures
  const reasons = urgencyReasons(clerk, words)
  const because = reasons.length === 0 ? undefined : clerk.voice.list(reasons)
  const facts = [clerk.read('urgency.detained'), clerk.read('urgency.extradition-imminent')].filter(use => givenValue(use) === true)
  return [
    heading(1, 'measures', title),
    numbered(
      'measures-asked',
      joined(
        [
          clerk.asserted(asks(because, clerk.cite('ccf-statute-37')), facts),
          isGiven(clerk, 'urgency.harm') ? clerk.asserted(harm(clerk.value('urgency.harm'))) : nothing,
        ],
        ' ',
      ),
    ),
  ]
}
