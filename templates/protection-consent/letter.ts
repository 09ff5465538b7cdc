import type { Template } from '#core/document/template.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import { requestingStates } from '#templates/parts/alert-told.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { fullName, ifGiven } from '#templates/parts/identity.ts'
import { interpreted } from '#templates/parts/interpreted.ts'
import { listed } from '#templates/parts/listed.ts'
import { placeholder } from '#templates/parts/own-matters.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { joined, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { box, heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { isRefused, notRefused, type Status } from '#templates/parts/protections.ts'
import { signature } from '#templates/parts/sender.ts'
import { shownFrom } from '#templates/parts/shown.ts'
import { english } from '#templates/protection-consent/en.ts'

/** Signed by the client, for the CCF alone: it names the State of protection, as the consent is to that State only. */
export const protectionConsent: Template = paperOf('protection-consent', { en: english }, desk => {
  const { clerk, words, parts, letters } = desk
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: parts.addressee }, made: [] },
      box(words.box.caption, [
        { label: words.box.name, value: fullName(clerk) },
        { label: words.box.born, value: joined([clerk.value('applicant.born-on'), ifGiven(clerk, 'applicant.born-in')], ', ') },
        { label: words.box.state, value: states(desk) },
        {
          label: words.box.reference,
          value: joined(
            notRefused(clerk).map(({ item }) => shownFrom(clerk, 'protection.reference', item)),
            '; ',
          ),
        },
      ]),
      ...status(desk),
      ...consent(desk),
      ...limits(desk),
      heading(1, 'signature', words.signature),
      signature(fullName(clerk), [letters.client.place, letters.client.date, letters.client.signature]),
      ...interpreted(desk, words.interpreter),
    ],
    notes: notes(desk),
  }
})

type OurDesk = Desk<typeof english>

const states = ({ clerk }: OurDesk): Phrase => {
  const found = notRefused(clerk)
  return found.length === 0
    ? placeholder(clerk, 'protection.state')
    : listed(
        clerk,
        found.map(({ item }) => shownFrom(clerk, 'protection.state', item)),
      )
}

const status = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words } = desk
  const found = notRefused(clerk)
  return [
    heading(1, 'status', words.status.heading),
    ...(found.length === 0
      ? [numbered('status-missing', words.status.none(states(desk)))]
      : found.map(({ status, item }, at) => numbered(`status-${at + 1}`, statusTold(desk, status, item)))),
  ]
}

const statusTold = ({ clerk, words: { status: says } }: OurDesk, status: Status, item: Reader): Phrase => {
  const state = shownFrom(clerk, 'protection.state', item)
  const day = shownFrom(clerk, 'protection.decided-on', item)
  if (status === 'refugee-unhcr') return says.unhcr(state, day)
  if (status === 'pending' || status === 'humanitarian-pending') return says.asked(state, day)
  const label = says.labels[status]
  return label === undefined ? says.claimed(state) : says.granted(state, phraseOf(label), day)
}

const consent = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words } = desk
  const secret = notRefused(clerk).some(({ item }) => isAtLeast(clerk.levelOf(clerk.read('protection.state', item)), 'C3'))
  return [
    heading(1, 'consent', words.consent.heading),
    numbered('agrees', words.consent.who(states(desk))),
    lettered(words.consent.what),
    numbered('given', words.consent.given),
    numbered('secretariat', secret ? words.consent.noSecretariat : words.consent.secretariat),
  ]
}

const limits = ({ clerk, words: { limits } }: OurDesk): readonly Piece[] => [
  heading(1, 'limits', limits.heading),
  numbered('does-not-agree', limits.intro),
  lettered(limits.items(requestingStates(clerk))),
  numbered('kept', limits.kept(listed(clerk, [clerk.cite('ccf-statute-20', 'short'), clerk.cite('ccf-statute-35', 'short')]))),
  numbered('withdrawn', limits.withdrawn),
]

const notes = ({ clerk, words: { notes } }: OurDesk): readonly string[] => {
  const found = notRefused(clerk)
  const refused = clerk.asAlleged.items('protections').items.some(item => isRefused(clerk.read('protection.consent-to-confirm', item)))
  const agreed = found.length > 0 && found.every(({ item }) => givenValue(clerk.read('protection.consent-to-confirm', item)) === true)
  const statuses = found.map(({ status }) => status)
  return [
    ...(refused ? [notes.refused] : agreed || found.length === 0 ? [] : [notes.unknown]),
    ...(found.length === 0 && !refused ? [notes.none] : []),
    ...(found.length > 1 ? [notes.several] : []),
    ...(statuses.includes('pending') ? [notes.pending] : []),
    ...(statuses.some(status => ['subsidiary', 'humanitarian', 'humanitarian-pending', 'claimed'].includes(status)) ? [notes.other] : []),
    notes.level,
    notes.secret,
  ]
}
