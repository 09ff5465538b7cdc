import type { Exhibit } from '#core/case/case.ts'
import type { Template } from '#core/document/template.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import { english } from '#templates/national-authority-letter/en.ts'
import { alertTold, alertType, existenceTold, requestingStates, whatItIs } from '#templates/parts/alert-told.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import { clearancePapers, clearanceTold } from '#templates/parts/clearance.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { box, bullets, heading, lettered, numbered, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { isGranted, protectionsOf } from '#templates/parts/protections.ts'
import { actsInPerson } from '#templates/parts/representative.ts'
import { letterSignature, personRows, senderRows } from '#templates/parts/sender.ts'
import { type Standing, standingOf } from '#templates/parts/standing.ts'
import { isCovert, openValue, told } from '#templates/parts/told.ts'

/** To the police bureau or ministry of a State where the client lives or must pass. */
export const nationalAuthorityLetter: Template = paperOf('national-authority-letter', { en: english }, desk => {
  const { clerk, words } = desk
  const standing = standingOf(clerk)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      box(words.title, [
        { label: words.rows.to, value: byHand('addressee', words.to) },
        ...senderRows(desk),
        ...personRows(desk, words.rows.person, ['original', 'as-in-alert']),
        { label: desk.parts.reference, value: clerk.subject.codeName },
      ]),
      numbered('opening', actsInPerson(clerk) ? words.openingInPerson : words.opening),
      ...facts(desk, standing),
      ...position(desk),
      ...law(desk),
      ...asks(desk, standing),
      ...enclosures(desk, standing),
      letterSignature(desk),
    ],
    notes: notes(desk, standing),
  }
})

type OurDesk = Desk<typeof english>

const facts = (desk: OurDesk, standing: Standing): readonly Piece[] => {
  const { clerk, words } = desk
  const alert = alertTold(desk)
  return [
    heading(1, 'facts', words.facts.heading),
    numbered('alert', alert ? existenceTold(desk, alert) : words.facts.unproven(requestingStates(clerk))),
    ...(standing.kind === 'cleared' ? [numbered('cleared', clearanceTold(desk, standing))] : []),
    ...(standing.kind === 'pending' && !isCovert(clerk)
      ? [numbered('pending', told(clerk, words.facts.pending(clerk.value('ccf.reference', standing.item)), [clerk.read('ccf.filed-on', standing.item)]))]
      : []),
    numbered('what-it-is', whatItIs(desk)),
  ]
}

const position = ({ clerk, words: { status } }: OurDesk): readonly Piece[] => {
  const refused = refusals(clerk)
  return [
    heading(1, 'position', status.heading),
    ...refused.map((item, at) =>
      numbered(
        `refused-${at + 1}`,
        told(
          clerk,
          status.refused(clerk.value('extradition.decided-on', item), clerk.value('extradition.court', item), clerk.value('extradition.state', item)),
          [clerk.read('extradition.outcome', item), clerk.read('extradition.final', item)],
        ),
      ),
    ),
    ...(isProtectionTold(clerk) ? [numbered('protected', told(clerk, status.protected, protectionUses(clerk)))] : []),
    ...(refused.length === 0 && !isProtectionTold(clerk) ? [numbered('no-privilege', status.none)] : []),
  ]
}

/** Final refusals that a document shows; a refusal for nationality says nothing to another State. */
const refusals = (clerk: Clerk): readonly Reader[] =>
  clerk.established
    .items('extraditions')
    .items.filter(
      item =>
        openValue(clerk, 'extradition.outcome', item) === 'refused' &&
        openValue(clerk, 'extradition.final', item) === true &&
        openValue(clerk, 'extradition.reason', item) !== 'nationality',
    )

/** Protection is C2: it is told, without any particulars, only where the client has agreed that it be confirmed. */
const isProtectionTold = (clerk: Clerk): boolean =>
  !isGuessed(clerk) && granted(clerk).some(item => givenValue(clerk.read('protection.consent-to-confirm', item)) === true)

/** A refusal of extradition by the State that protects would name it. */
const isGuessed = (clerk: Clerk): boolean => {
  const refusing = refusals(clerk).map(item => givenValue(clerk.read('extradition.state', item)))
  return granted(clerk).some(item => refusing.includes(givenValue(clerk.read('protection.state', item))))
}

const granted = (clerk: Clerk): readonly Reader[] =>
  protectionsOf(clerk)
    .filter(({ status, item }) => isGranted(status) && !isAtLeast(clerk.levelOf(clerk.read('protection.status', item)), 'C3'))
    .map(({ item }) => item)

const protectionUses = (clerk: Clerk) => granted(clerk).map(item => clerk.read('protection.status', item))

const law = ({ clerk, words: { law } }: OurDesk): readonly Piece[] => {
  const pleaded = clerk.assessment.grounds.filter(({ id }) => clerk.assessment.plead.includes(id))
  const isRed = alertType(clerk) === 'red-notice'
  return [
    heading(1, 'law', law.heading),
    ...(isProtectionTold(clerk) || pleaded.some(({ id }) => id === 'constitution-2.torture')
      ? [numbered('refoulement', law.refoulement(clerk.cite('cat-3', 'short')))]
      : []),
    ...(isRed && pleaded.some(({ id }) => id.startsWith('finality.ne-bis-in-idem')) ? [numbered('twice', law.twice(clerk.cite('cjeu-c-505-19')))] : []),
    numbered('quality', law.quality(clerk.cite('rpd-12', 'short'))),
  ]
}

const asks = ({ clerk, words: { asks, closing } }: OurDesk, standing: Standing): readonly Piece[] => [
  heading(1, 'asks', asks.heading),
  numbered('i-ask', asks.intro),
  lettered([
    asks.check,
    asks.note,
    asks.tell,
    standing.kind === 'cleared' ? asks.erase : asks.correct,
    asks.silence(requestingStates(clerk)),
    actsInPerson(clerk) ? asks.contactInPerson : asks.contact,
  ]),
  unnumbered('closing', closing),
]

const enclosures = ({ clerk, words: { enclosed }, letters }: OurDesk, standing: Standing): readonly Piece[] => {
  const items = [
    ...(actsInPerson(clerk) ? [] : [enclosed.mandate]),
    ...(standing.kind === 'cleared' && clearancePapers(clerk, standing).length > 0 ? [enclosed.decision] : []),
    ...(refusals(clerk).some(item => openPapers(clerk, item).length > 0) ? [enclosed.refusal] : []),
  ]
  return items.length === 0 ? [] : [heading(1, 'enclosures', letters.enclosures), bullets(items)]
}

const openPapers = (clerk: Clerk, item: Reader): readonly Exhibit[] => {
  const ids = new Set((clerk.read('extradition.outcome', item).answer?.evidence ?? []).map(({ exhibit }) => exhibit))
  return clerk.subject.exhibits.filter(({ id, level }) => ids.has(id) && !isAtLeast(level, 'C1'))
}

const notes = ({ clerk, words: { notes } }: OurDesk, standing: Standing): readonly string[] => [
  ...(givenValue(clerk.read('alert.existence-proven', clerk.established)) === true ? [] : [notes.unproven]),
  ...(standing.kind === 'pending' && isCovert(clerk) ? [notes.covert] : []),
  ...(standing.kind === 'kept' ? [notes.kept] : []),
  ...(isProtectionTold(clerk) ? [notes.protected] : isGuessed(clerk) ? [notes.protectedGuess] : granted(clerk).length > 0 ? [notes.protectedLeftOut] : []),
  notes.resident,
  ...(actsInPerson(clerk) ? [] : [notes.mandate]),
  notes.share,
  notes.places,
]
