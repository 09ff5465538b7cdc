import { givenValue } from '#core/law/reader.ts'
import { challenged, isGiven } from '#templates/deletion-request/alert.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { earlierReferences } from '#templates/parts/earlier-matters.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { identityRows } from '#templates/parts/identity.ts'
import { type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { box, type Piece } from '#templates/parts/piece.ts'
import { representativeRows } from '#templates/parts/representative.ts'

/** All that decides who handles the request, in one box. */
export const cover = (clerk: Clerk, words: DeletionWords, parts: PartWords): readonly Piece[] => {
  const { opening, title } = words
  const reasons = urgencyReasons(clerk, words)
  return [
    { block: { kind: 'title', text: title, subtitle: parts.addressee }, made: [] },
    box(opening.box.caption, [
      { label: opening.box.type, value: opening.box.deletion },
      ...identityRows(clerk, parts),
      ...representativeRows(clerk, parts),
      { label: opening.box.data, value: dataNamed(clerk, words) },
      { label: opening.box.source, value: opening.box.bureau(clerk.value('alert.requesting-state')) },
      { label: opening.box.urgent, value: reasons.length === 0 ? opening.box.no : opening.box.yes(clerk.voice.list(reasons)) },
      { label: opening.box.earlier, value: earlierReferences(clerk, opening.box.noneEarlier) },
      { label: opening.box.annexes, value: opening.box.annexCount(clerk.subject.exhibits.length) },
      { label: parts.reference, value: clerk.subject.codeName },
    ]),
  ]
}

/** Why it cannot wait. Protection counts where provisional measures are asked for on its account alone. */
export const urgencyReasons = (clerk: Clerk, { opening: { urgency } }: DeletionWords): readonly string[] => {
  const danger = [
    ...(givenValue(clerk.read('urgency.detained')) === true ? [urgency.detained] : []),
    ...(givenValue(clerk.read('urgency.extradition-imminent')) === true ? [urgency.imminent] : []),
  ]
  if (danger.length > 0 || !asksForMeasures(clerk)) return danger
  const statuses = clerk.asAlleged
    .items('protections')
    .items.map(item => clerk.read('protection.status', item))
    .filter(use => !isAtLeast(clerk.levelOf(use), 'C3'))
    .map(givenValue)
  if (statuses.some(status => granted.includes(String(status)))) return [urgency.protected]
  return statuses.includes('pending') ? [urgency.claim] : []
}

export const asksForMeasures = ({ assessment }: Clerk): boolean => assessment.routes.some(({ id, recommended }) => id === 'provisional-measures' && recommended)

const granted = ['refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian']

const dataNamed = (clerk: Clerk, { opening, alerts }: DeletionWords): Phrase => {
  const { name } = challenged(clerk, alerts)
  const data = isGiven(clerk, 'alert.control-number') ? opening.box.numbered(name, clerk.value('alert.control-number')) : phraseOf(name)
  return isGiven(clerk, 'alert.other-records') ? opening.box.otherRecords(data, clerk.value('alert.other-records')) : data
}
