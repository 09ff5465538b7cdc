import type { Exhibit } from '#core/case/case.ts'
import type { Template } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import { type AccessWords, english } from '#templates/access-request/en.ts'
import { annexList } from '#templates/parts/annex-list.ts'
import { type Clerk, clerkOf } from '#templates/parts/clerk.ts'
import { declaration } from '#templates/parts/declaration.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { draftFrom } from '#templates/parts/draft.ts'
import { earlierReferences } from '#templates/parts/earlier-matters.ts'
import { englishParts } from '#templates/parts/en/parts.ts'
import { english as englishVoice } from '#templates/parts/en/voice.ts'
import { identityRows, identityUses } from '#templates/parts/identity.ts'
import { listed } from '#templates/parts/listed.ts'
import { joined, phraseOf } from '#templates/parts/phrase.ts'
import { box, heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { actsInPerson, representativeRows } from '#templates/parts/representative.ts'
import { unverifiedLine } from '#templates/parts/unverified-line.ts'

const languages = { en: { words: english, parts: englishParts, voice: englishVoice } }

/** Asks what INTERPOL holds. It argues nothing: the CCF grants access without reasons. */
export const accessRequest: Template = {
  id: 'access-request',
  title: english.title,
  languages: Object.keys(languages),
  compose: input => {
    if (input.language !== 'en') throw new RangeError(`The access request is not written in ${input.language}`)
    const { words, parts, voice } = languages[input.language]
    const clerk = clerkOf(input, voice)
    const pieces = [
      title(words, parts.addressee),
      requestBox(clerk, words, parts),
      numbered('purpose', words.purpose(clerk.cite('rpd-18', 'short'), clerk.cite('ccf-statute-29', 'short'))),
      ...(actsInPerson(clerk) ? [] : [numbered('mandate', mandate(clerk, words))]),
      ...sources(clerk, words),
      ...sought(clerk, words),
      ...confidentiality(clerk, words),
      ...declaration(clerk, parts),
      ...annexList(clerk, parts, enclosed(clerk), 'brief'),
    ]
    return draftFrom(clerk, input.case, { title: words.title, header: words.header(clerk.subject.codeName), notes: notes(clerk, words) }, [
      ...pieces,
      ...unverifiedLine(clerk, parts, pieces),
    ])
  },
}

const title = ({ title: text }: AccessWords, subtitle: string): Piece => ({ block: { kind: 'title', text, subtitle }, made: [] })

const requestBox = (clerk: Clerk, { box: words }: AccessWords, parts: typeof englishParts): Piece =>
  box(words.caption, [
    { label: words.type, value: words.access },
    ...identityRows(clerk, parts),
    ...representativeRows(clerk, parts),
    { label: words.language, value: clerk.value('request.language') },
    { label: words.earlier, value: earlierReferences(clerk, words.noneEarlier) },
  ])

const mandate = (clerk: Clerk, words: AccessWords) => {
  const covers = clerk.read('submitter.mandate-covers-access')
  return joined(
    [
      clerk.asserted(words.represented(clerk.valueForCcf('submitter.mandate-signed-on'))),
      ...(givenValue(covers) === true ? [clerk.asserted(words.coversAccess, [covers])] : []),
    ],
    ' ',
  )
}

const sources = (clerk: Clerk, words: AccessWords): readonly Piece[] => {
  const { items } = clerk.asAlleged.items('alerts')
  const named = items.map(item => clerk.read('alert.requesting-state', item)).filter(use => givenValue(use) !== undefined)
  const states = [...new Set(named.map(givenValue).filter(value => typeof value === 'string'))].map(clerk.voice.state)
  const known = items.map(item => clerk.read('alert.known-from', item))
  const reasons = [...new Set(known.flatMap(use => givenValue(use) ?? []))].flatMap(how => words.reasons[String(how)] ?? [])
  const said = states.length === 0 ? phraseOf(words.sourceUnknown) : words.source(phraseOf(clerk.voice.list(states)))
  return [
    heading(1, 'sources', words.sources),
    numbered(
      'possible-sources',
      joined([said, ...(reasons.length === 0 ? [] : [clerk.asserted(words.reason(clerk.voice.list(reasons)), [...named, ...known], false)])], ' '),
    ),
  ]
}

const sought = (clerk: Clerk, words: AccessWords): readonly Piece[] => [
  heading(1, 'sought', words.sought),
  numbered('asks-for', words.asksFor),
  lettered(words.items),
  numbered('restricted', words.restricted(clerk.cite('ccf-statute-35-3', 'long'), clerk.cite('ccf-statute-35-4'))),
  numbered('no-data', words.none),
]

const confidentiality = (clerk: Clerk, words: AccessWords): readonly Piece[] => {
  const kept = enclosed(clerk).filter(({ level }) => isAtLeast(level, 'C2'))
  const annexes = listed(
    clerk,
    kept.map(({ id, number }) => phraseOf({ kind: 'annex', exhibit: id, number })),
  )
  const contact = givenValue(clerk.read('disclosure.source-may-be-contacted'))
  return [
    heading(1, 'confidentiality', words.confidentiality),
    numbered(
      'not-to-be-passed',
      words.asksSilence(
        listed(clerk, [clerk.cite('ccf-statute-20', 'short'), clerk.cite('ccf-statute-35', 'short')]),
        listed(clerk, [
          words.kept.location,
          words.kept.family,
          ...(actsInPerson(clerk) ? [] : [words.kept.representative]),
          ...(kept.length > 0 ? [words.kept.shownBy(annexes)] : []),
        ]),
      ),
    ),
    contact === false ? numbered('no-contact', words.noContact) : numbered('may-be-said', words.mayBeSaid),
  ]
}

/** The papers of identity and authority, and what shows that data may exist. Nothing that argues. */
const enclosed = (clerk: Clerk): readonly Exhibit[] => {
  const alerts = clerk.asAlleged.items('alerts').items
  const uses = [
    ...identityUses(clerk),
    clerk.read('submitter.mandate-signed-on'),
    clerk.read('submitter.mandate-covers-access'),
    clerk.read('submitter.name'),
    ...alerts.flatMap(item => [clerk.read('alert.known-from', item), clerk.read('alert.requesting-state', item)]),
  ]
  const ids = new Set(uses.flatMap(({ answer }) => answer?.evidence ?? []).map(({ exhibit }) => exhibit))
  return clerk.subject.exhibits.filter(({ id }) => ids.has(id))
}

const notes = (clerk: Clerk, words: AccessWords): readonly string[] => [
  words.notes.tipOff,
  ...(givenValue(clerk.read('disclosure.source-may-be-contacted')) === false ? [words.notes.contactRefused] : []),
]
