import type { Template } from '#core/document/template.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import { alertTold, requestingStates } from '#templates/parts/alert-told.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import { placeholder } from '#templates/parts/own-matters.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { joined, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { box, bullets, heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { isRefused, notRefused, type Status } from '#templates/parts/protections.ts'
import { actsInPerson } from '#templates/parts/representative.ts'
import { letterSignature, personRows, senderRows } from '#templates/parts/sender.ts'
import { shownFrom } from '#templates/parts/shown.ts'
import { told } from '#templates/parts/told.ts'
import { english } from '#templates/protection-confirmation-request/en.ts'

/** Asks the State that protects to say so. It knows the status; it need not learn where the client is or what the charge says. */
export const protectionConfirmationRequest: Template = paperOf('protection-confirmation-request', { en: english }, desk => {
  const { clerk, words, letters } = desk
  const [first] = notRefused(clerk)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      box(words.title, [
        { label: words.rows.to, value: first?.status === 'refugee-unhcr' ? byHand('addressee', words.toUnhcr) : addressee(desk, first?.item) },
        ...senderRows(desk),
        ...personRows(desk, words.rows.person, ['original']),
        { label: words.rows.reference, value: first ? shownFrom(clerk, 'protection.reference', first.item) : placeholder(clerk, 'protection.reference') },
      ]),
      numbered('opening', actsInPerson(clerk) ? words.openingInPerson : words.opening),
      numbered('status', first ? statusTold(desk, first.status, first.item) : words.status.claimed),
      numbered('alert', alert(desk, first?.status, first?.item)),
      ...why(desk, first?.status),
      ...asks(desk, first?.status),
      ...care(desk),
      heading(1, 'enclosures', letters.enclosures),
      bullets([
        ...(actsInPerson(clerk) ? [] : [words.enclosed.mandate, words.enclosed.consent]),
        isOpenClaim(first?.status) ? words.enclosed.receipt : words.enclosed.decision,
      ]),
      letterSignature(desk),
    ],
    notes: notes(desk),
  }
})

type OurDesk = Desk<typeof english>

const addressee = ({ clerk, words }: OurDesk, item: Reader | undefined): Phrase =>
  joined([byHand('addressee', words.to), item ? shownFrom(clerk, 'protection.state', item) : placeholder(clerk, 'protection.state')], ', ')

const statusTold = ({ clerk, words: { status: says } }: OurDesk, status: Status, item: Reader): Phrase => {
  const day = shownFrom(clerk, 'protection.decided-on', item)
  const label = says.labels[status]
  const sentence =
    status === 'refugee-unhcr'
      ? says.unhcr(day)
      : isOpenClaim(status)
        ? says.asked(day)
        : label === undefined
          ? phraseOf(says.claimed)
          : says.granted(day, phraseOf(label))
  return told(clerk, sentence, [clerk.read('protection.status', item)])
}

const isOpenClaim = (status: Status | undefined): boolean => status === 'pending' || status === 'humanitarian-pending'

const alert = (desk: OurDesk, status: Status | undefined, item: Reader | undefined): Phrase => {
  const { clerk, words } = desk
  const known = alertTold(desk)
  const feared = item && clerk.read('protection.from-requester', item)
  return joined(
    [
      known ? told(clerk, words.alert.known(known)) : words.alert.feared(requestingStates(clerk)),
      ...(feared && givenValue(feared) === true
        ? [told(clerk, (isOpenClaim(status) ? words.alert.fearedPending : words.alert.fromFeared)(clerk.value('alert.requesting-state')), [feared])]
        : []),
    ],
    ' ',
  )
}

const why = ({ clerk, words: { why } }: OurDesk, status: Status | undefined): readonly Piece[] => {
  const says =
    status === undefined || status === 'refugee' || status === 'refugee-unhcr'
      ? why.refugee(clerk.cite('ga-2017-86-res-09', 'short'), clerk.quote('interpol-refugee-page'))
      : status === 'pending'
        ? why.pending(clerk.cite('refugee-policy-2015', 'short'))
        : why.other(clerk.cite('constitution-2', 'short'))
  return [heading(1, 'why', why.heading), numbered('law', says), numbered('only', status === 'refugee-unhcr' ? why.onlyUnhcr : why.only)]
}

const asks = ({ clerk, words: { asks } }: OurDesk, status: Status | undefined): readonly Piece[] => [
  heading(1, 'asks', asks.heading),
  numbered('confirm', asks.intro),
  lettered(status === undefined || status === 'claimed' ? asks.unknown : isOpenClaim(status) ? asks.pending : asks.granted),
  numbered('own-fear', asks.own),
  numbered('channel', actsInPerson(clerk) ? asks.channelInPerson : asks.channel),
]

const care = ({ clerk, words: { care } }: OurDesk): readonly Piece[] => [
  heading(1, 'care', care.heading),
  numbered('source', care.source(requestingStates(clerk))),
  numbered('file', care.file),
  numbered('no-review', care.status),
]

const notes = ({ clerk, words: { notes } }: OurDesk): readonly string[] => {
  const found = notRefused(clerk)
  const [first] = found
  const refused = clerk.asAlleged.items('protections').items.some(item => isRefused(clerk.read('protection.consent-to-confirm', item)))
  const read = (fact: 'protection.consent-to-confirm' | 'protection.naturalised-since' | 'protection.from-requester') =>
    first && givenValue(clerk.read(fact, first.item))
  return [
    ...(refused ? [notes.refused] : read('protection.consent-to-confirm') === true ? [] : [notes.consent]),
    ...(first === undefined && !refused ? [notes.none] : []),
    ...(found.length > 1 ? [notes.several] : []),
    ...(read('protection.naturalised-since') === true ? [notes.naturalised] : []),
    ...(first && read('protection.from-requester') !== true ? [notes.notFromFeared] : []),
    notes.location,
    notes.route,
  ]
}
