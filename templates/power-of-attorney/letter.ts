import type { Template } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import { requestingStates } from '#templates/parts/alert-told.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { fullName, ifGiven, nameRows } from '#templates/parts/identity.ts'
import { interpreted } from '#templates/parts/interpreted.ts'
import { listed } from '#templates/parts/listed.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { joined, nothing, type Phrase } from '#templates/parts/phrase.ts'
import { box, heading, lettered, numbered, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { actsInPerson, capacity, named } from '#templates/parts/representative.ts'
import { signature } from '#templates/parts/sender.ts'
import { english } from '#templates/power-of-attorney/en.ts'

/** Signed by the client; filed with every request of a representative. */
export const powerOfAttorney: Template = paperOf('power-of-attorney', { en: english }, desk => ({
  pieces: [
    { block: { kind: 'title', text: desk.words.title, subtitle: desk.words.subtitle }, made: [] },
    ...parties(desk),
    ...powers(desk),
    ...limits(desk),
    ...signed(desk),
  ],
  notes: notes(desk),
}))

type OurDesk = Desk<typeof english>

const parties = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words, parts } = desk
  const { identity } = parts
  const kind = kindOf(clerk)
  const { rows } = words
  return [
    heading(1, 'principal', words.principal),
    box(words.principal, [
      { label: kind === 'entity' ? identity.entityName : identity.familyName, value: clerk.value('applicant.family-name') },
      ...(kind === 'entity'
        ? []
        : [
            { label: identity.forenames, value: clerk.value('applicant.forenames') },
            { label: identity.born, value: joined([clerk.value('applicant.born-on'), ifGiven(clerk, 'applicant.born-in')], ', ') },
          ]),
      { label: identity.nationalities, value: ifGiven(clerk, 'applicant.nationalities') },
      ...nameRows(clerk, { ...identity, names: { original: identity.names['original'] ?? '' } }),
      { label: words.document, value: clerk.valueForCcf('applicant.id-document') },
      ...(kind === undefined ? [] : [{ label: words.acting, value: byHand(`signatory-for-${kind}`, words.signatory[kind] ?? '') }]),
    ]),
    heading(1, 'attorney', words.attorney),
    box(words.attorney, [
      { label: rows.name, value: named(clerk) },
      { label: rows.capacity, value: capacity(clerk, parts.representative) },
      { label: rows.firm, value: recorded(clerk, 'submitter.firm') },
      { label: rows.bar, value: recorded(clerk, 'submitter.bar') },
      { label: rows.address, value: recorded(clerk, 'submitter.address') },
      { label: rows.email, value: clerk.valueForCcf('submitter.email') },
      { label: rows.phone, value: recorded(clerk, 'submitter.phone') },
    ]),
  ]
}

const recorded = (clerk: Clerk, fact: FactId): Phrase => (givenValue(clerk.read(fact)) === undefined ? nothing : clerk.valueForCcf(fact))

/** Who cannot sign alone. */
const kindOf = (clerk: Clerk): 'minor' | 'entity' | undefined => {
  const kind = givenValue(clerk.read('applicant.kind'))
  return kind === 'minor' || kind === 'entity' ? kind : undefined
}

const powers = ({ clerk, words: { powers } }: OurDesk): readonly Piece[] => {
  const kind = kindOf(clerk)
  return [
    heading(1, 'powers', powers.heading),
    numbered('appoints', powers.appoints),
    lettered([...powers.may, powers.portal(clerk.valueForCcf('submitter.email')), ...powers.further]),
    numbered('passing-on', powers.passingOn),
    ...(kind === undefined ? [] : [numbered('guardian', powers.guardian[kind] ?? '')]),
  ]
}

const limits = ({ clerk, words: { limits, confidentiality, duration } }: OurDesk): readonly Piece[] => [
  heading(1, 'limits', limits.heading),
  numbered('no-contact', limits.noContact(requestingStates(clerk))),
  numbered('no-release', limits.noRelease),
  heading(1, 'confidentiality', confidentiality.heading),
  numbered('asks-silence', confidentiality.asks(listed(clerk, [clerk.cite('ccf-statute-20', 'short'), clerk.cite('ccf-statute-35', 'short')]))),
  heading(1, 'duration', duration.heading),
  numbered(
    'lasts',
    joined(
      [
        duration.lasts,
        ...(givenValue(clerk.read('submitter.mandate-review-on')) === undefined ? [] : [duration.review(clerk.valueForCcf('submitter.mandate-review-on'))]),
      ],
      ' ',
    ),
  ),
  numbered('revocation', duration.revocation),
  numbered('data', duration.data),
]

const signed = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words, letters } = desk
  const { client } = letters
  return [
    heading(1, 'signature', words.signature),
    signature(kindOf(clerk) === undefined ? fullName(clerk) : nothing, [client.place, client.date, client.signature]),
    ...interpreted(desk, words.interpreter),
    heading(1, 'witness', words.witness.heading),
    unnumbered('witnessed', words.witness.says),
    signature(nothing, words.witness.lines),
  ]
}

const notes = ({ clerk, words: { notes } }: OurDesk): readonly string[] => [
  ...(actsInPerson(clerk) ? [notes.inPerson] : []),
  notes.sheet,
  notes.unknown,
  notes.document,
  notes.renew,
]
