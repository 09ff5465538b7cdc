import { givenValue } from '#core/law/reader.ts'
import { profile } from '#law/procedure/index.ts'
import { challenged } from '#templates/deletion-request/alert.ts'
import { chronology } from '#templates/deletion-request/chronology.ts'
import { groundPieces, selectGrounds } from '#templates/deletion-request/grounds.ts'
import { informationNotes, protectionOfInformation } from '#templates/deletion-request/protection-of-information.ts'
import { replies } from '#templates/deletion-request/replies.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { declaration } from '#templates/parts/declaration.ts'
import { listed } from '#templates/parts/listed.ts'
import { decidedMatter, textOf } from '#templates/parts/own-matters.ts'
import { ownRequestBox } from '#templates/parts/own-request-box.ts'
import { ifSaid, ownWords } from '#templates/parts/own-words.ts'
import { joined, type Phrase } from '#templates/parts/phrase.ts'
import { heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { sentences } from '#templates/parts/sentences.ts'
import { english, type PreEmptiveWords } from '#templates/pre-emptive-submission/en.ts'

const limit = profile.limits['argument-pages'].is

/** A request for deletion in conditional form: delete if data are held; if not, pass it on and keep it. */
export const preEmptiveSubmission = ccfPaper({
  id: 'pre-emptive-submission',
  pageLimit: limit.most,
  annexes: 'full',
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts, input } = writing
    const selection = selectGrounds(input.keep?.grounds === undefined ? beforeData(writing) : clerk, words.deletion, input.keep)
    const facts = chronology(clerk, words.deletion)
    const argued = [
      cover(writing),
      numbered('purpose', joined([words.purpose(clerk.cite('ccf-statute-29', 'short')), words.noRuling], ' ')),
      numbered('terms', words.terms),
      ...fear(writing),
      ...expected(writing),
      ...facts.pieces,
      heading(1, 'conditional', words.conditional),
      numbered('frame', joined([...(areUnknown(writing) ? [words.noneKnown] : []), words.frame], ' ')),
      numbered('review', words.review(listed(clerk, [clerk.cite('rpd-74'), clerk.cite('rpd-86')]))),
      ...groundPieces(clerk, selection, words.deletion),
      ...replies(selection, words.deletion),
    ]
    const enclosed = { ...clerk, subject: { ...clerk.subject, exhibits: citedExhibits(clerk, argued) } }
    return {
      pieces: [...argued, ...protectionOfInformation(enclosed, words.deletion, parts, argued), ...relief(words), ...declaration(clerk, parts)],
      notes: [...notes(writing), ...selection.notes, ...facts.notes, ...informationNotes(enclosed, words.deletion)],
    }
  },
})

const cover = ({ clerk, words: { box: words, deletion }, parts, later }: Writing<PreEmptiveWords>): Piece =>
  ownRequestBox(clerk, { parts, later }, words, { type: words.deletion, data: challenged(clerk, deletion.alerts).name })

/** Grounds that speak of what data say, or of how they were sent, say nothing while there are none. */
const ofExistingData = ['channel.', 'rpd-12.', 'rpd-84.', 'rpd-83.description', 'rpd-83.identity', 'rpd-83.charges', 'rpd-83.law', 'rpd-83.penalty-stated']

const beforeData = (writing: Writing<PreEmptiveWords>): Clerk => {
  const { clerk } = writing
  const plead = clerk.assessment.plead.filter(id => !ofExistingData.some(prefix => id.startsWith(prefix)))
  return areUnknown(writing) ? { ...clerk, assessment: { ...clerk.assessment, plead } } : clerk
}

/** Not said once a document shows data, or a notice is known to be asked for. */
const areUnknown = ({ clerk }: Writing<PreEmptiveWords>): boolean =>
  givenValue(clerk.read('alert.existence-proven')) !== true && [undefined, 'expected'].includes(textOf(clerk, 'alert.status'))

/** Concrete signs, each with its paper. */
const signs = ({ clerk, words: { signs: words } }: Writing<PreEmptiveWords>): readonly Phrase[] => {
  const status = clerk.read('alert.status')
  const [warrant, charges] = [clerk.read('prosecution.warrant-exists'), clerk.read('prosecution.charges-filed')]
  const noData = decidedMatter(clerk, ['no-data'])
  return [
    ...(givenValue(status) === 'requested' ? [clerk.asserted(words.requested, [status])] : []),
    ...(givenValue(warrant) === true ? [clerk.asserted(words.warrant, [warrant])] : []),
    ...(givenValue(charges) === true ? [clerk.asserted(words.charges, [charges])] : []),
    ...(noData === undefined ? [] : [clerk.asserted(words.noData(clerk.value('ccf.decided-on', noData)), [clerk.read('ccf.outcome', noData)])]),
  ]
}

const fear = (writing: Writing<PreEmptiveWords>): readonly Piece[] => {
  const { clerk, words, later } = writing
  const found = signs(writing)
  return [
    heading(1, 'fear', words.fear),
    ...ifSaid(ownWords(clerk, 'alert.why-feared', later.hidden)).map(said => numbered('why-feared', said)),
    ...(found.length === 0 ? [] : [numbered('signs', sentences(found))]),
  ]
}

/** The charges and warrants an alert would rest on, as far as they are known. */
const expected = ({ clerk, words }: Writing<PreEmptiveWords>): readonly Piece[] => {
  const { data } = words.deletion
  const given = (fact: 'charge.provision' | 'charge.max-penalty-months' | 'warrant.number', item: (typeof charges)[number]) =>
    givenValue(clerk.read(fact, item)) === undefined ? undefined : clerk.value(fact, item)
  const charges = clerk.asAlleged.items('charges').items
  const named = charges.map(item => data.charge(clerk.value('charge.label', item), given('charge.provision', item), given('charge.max-penalty-months', item)))
  const warrants = clerk.asAlleged
    .items('warrants')
    .items.map(item => clerk.asserted(data.warrant(given('warrant.number', item), clerk.value('warrant.date', item), clerk.value('warrant.issuer', item))))
  if (named.length + warrants.length === 0) return []
  const charged = named.length === 0 ? [] : [clerk.asserted(words.expectedCharge(joined(named, '; '), named.length === 1))]
  return [heading(1, 'charge', words.charge), numbered('expected-charge', sentences([...charged, ...warrants]))]
}

const relief = (words: PreEmptiveWords): readonly Piece[] => [
  heading(1, 'relief', words.relief),
  numbered('if-held', words.ifHeld),
  lettered(words.held),
  numbered('if-none', words.ifNone),
  lettered(words.none),
]

const notes = (writing: Writing<PreEmptiveWords>): readonly string[] => {
  const { clerk, words } = writing
  const { notes: says } = words
  return [
    says.freezes,
    says.portal,
    says.diffusion,
    says.source,
    says.later,
    ...(givenValue(clerk.read('alert.existence-proven')) === true && textOf(clerk, 'alert.status') !== 'requested' ? [says.exists] : []),
    ...(signs(writing).length === 0 ? [says.noSign] : []),
    ...(textOf(clerk, 'alert.why-feared') === undefined ? [says.noFear] : []),
    says.grounds,
  ]
}
