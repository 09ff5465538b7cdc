import { isCivilDate } from '#core/civil-date.ts'
import { dayForms } from '#core/evidence/leak/day-needles.ts'
import { compactOf } from '#core/evidence/leak/flatten.ts'
import { nameNeedles } from '#core/evidence/leak/name-needles.ts'
import { isLongEnough, isUnspaced, type LeakFrom, type LeakKind, type Needle } from '#core/evidence/leak/needle.ts'
import { languageNames, stateNames, stemOfState } from '#core/evidence/leak/place-names.ts'
import type { LevelledAnswer } from '#core/evidence/levels.ts'
import { nounOf } from '#core/law/operators/phrases.ts'

/** An answer that must not show and that has no words to look for: a yes, a choice, a number. */
export type Unsearchable = { readonly fact: string; readonly item?: string; readonly what: string }

/**
 * What would give a closed answer away: the whole of it, and its parts that say something alone. Words of answers that are open (`open`, in
 * compact form) are left out of the parts, so that the requesting state's own name is no finding.
 */
export const answerNeedles = (held: LevelledAnswer, open: ReadonlySet<string>): readonly Needle[] => {
  const { fact, item, asked, answer } = held
  if (answer.answer !== 'value') return []
  const about: About = { kind: kindOf(fact), what: nounOf(asked), from: { fact, ...(item === undefined ? {} : { item }) } }
  const texts = typeof answer.value === 'string' ? [answer.value] : typeof answer.value === 'object' ? answer.value : []
  if (asked.kind === 'day') return texts.flatMap(day => (answer.precision === undefined || answer.precision === 'day' ? dayNeedles(day, about) : []))
  if (asked.kind === 'state') return texts.flatMap(text => placeNeedles(text, { ...about, kind: 'place' }, open))
  if (asked.kind !== 'text' && asked.kind !== 'texts') return []
  return texts.flatMap(text => (isName(fact, text) ? nameNeedles(text, about) : wordsNeedles(text, about, open)))
}

export const isSearchable = ({ asked: { kind } }: LevelledAnswer): boolean => kind === 'day' || kind === 'state' || kind === 'text' || kind === 'texts'

type About = { readonly kind: LeakKind; readonly what: string; readonly from: LeakFrom }

const kindOf = (fact: string): LeakKind => {
  if (/parents|relative|family\./.test(fact)) return 'family-name'
  if (/e-?mail|phone/.test(fact)) return 'contact'
  if (/address|country|place|born-in|signed-at/.test(fact)) return 'place'
  if (fact.startsWith('submitter.')) return 'counsel'
  if (/\.by$|authority$/.test(fact)) return 'person'
  return /number|reference|document/.test(fact) ? 'number' : 'answer'
}

/** Who did something is often a description: a name has few words, and in a script with capitals each has one. */
const isName = (fact: string, text: string): boolean =>
  /^submitter\.name$|parents$|\.by$/.test(fact) && text.split(/\s+/u).length <= 6 && !/(^|\s)\p{Ll}{4,}/u.test(text)

const dayNeedles = (day: string, about: About): readonly Needle[] =>
  isCivilDate(day) ? dayForms(day).map(compact => ({ ...about, kind: 'date', compact, sure: false })) : []

/** A state or town, in other languages where the platform knows them, and what its people and language are called. */
const placeNeedles = (text: string, about: About, open: ReadonlySet<string>): readonly Needle[] => {
  const compact = compactOf(text)
  if (!isLongEnough(compact) || open.has(compact)) return []
  const stem = stemOfState(text)
  const names = stateNames(text).filter(name => name !== compact && !open.has(name))
  const people = [...languageNames(text, open), ...(stem === undefined ? [] : [stem])].filter(name => !open.has(name))
  return [
    { ...about, compact, sure: true, stem: true },
    ...names.map(name => ({ ...about, what: `${about.what}, in another language`, compact: name, sure: [...name].length > 3 || isUnspaced(name) })),
    ...people.map(name => ({ ...about, what: `${about.what}, by its people or its language`, compact: name, sure: false, stem: true as const })),
  ]
}

/** The whole; each line, clause and sentence; numbers and references; words with a capital inside a sentence, in a place any. */
const wordsNeedles = (text: string, about: About, open: ReadonlySet<string>): readonly Needle[] => {
  const isOpen = (compact: string): boolean => open.has(compact) || empty.has(compact)
  const whole = compactOf(text)
  if (empty.has(whole)) return []
  const plain = (compact: string, sure: boolean, kind = about.kind): readonly Needle[] =>
    isLongEnough(compact) && !isOpen(compact) ? [{ ...about, kind, compact, sure }] : []
  const isPlace = about.kind === 'place'
  const isSentence = about.kind === 'answer' || about.kind === 'person'
  const pieces = text.split(/[,;\n()!?:]|\.(?=\s|$)/u).map(piece => piece.trim())
  const codes = text.split(/[\s,;()]+/u).filter(code => /\d.*\d.*\d/u.test(code) && compactOf(code).length >= 5)
  const capitals = pieces.flatMap(piece => piece.split(/\s+/u).slice(isPlace ? 0 : 1)).filter(word => /^\p{Lu}\p{L}{3,}/u.test(word) && !ofPlaces.test(word))
  return [
    ...plain(whole, whole.length >= 5 && (tellsAlone(text) || !isSentence)),
    ...pieces
      .filter(piece => piece.split(/\s+/u).length <= mostWords || compactOf(piece).length >= 20)
      .flatMap(piece => (isPlace && /\p{L}{3}/u.test(piece) ? placeNeedles(piece, about, open) : tellsAlone(piece) ? plain(compactOf(piece), true) : [])),
    ...codes.flatMap(code => plain(compactOf(code), true, about.kind === 'contact' ? 'contact' : 'number')),
    ...capitals.flatMap(word => (isPlace ? placeNeedles(word, about, open) : plain(compactOf(word), false))),
    ...(text.includes('@') ? disguises(text).flatMap(way => plain(compactOf(way), true)) : []),
  ]
}

const disguises = (address: string): readonly string[] => [address.replace('@', ' at '), address.replace('@', ' at ').replaceAll('.', ' dot ')]

/** Common words in a row tell nothing: a figure, a name, another script or some length does. */
export const tellsAlone = (text: string): boolean =>
  compactOf(text).length >= 24 || /\d.*\d/u.test(text) || /\S\s+\p{Lu}/u.test(text) || (/\p{L}{2}/u.test(text) && !/[\p{Ll}\p{Lu}]/u.test(text))

const mostWords = 6

/** Words of addresses and offices that tell nothing alone. */
const ofPlaces =
  /^(street|road|avenue|square|lane|house|floor|airport|station|hotel|police|prison|court|embassy|border|crossing|city|region|province|district|north|south|east|west)$/iu

/** Answers that name nothing. */
const empty = new Set(['careofcounsel', 'withheld', 'unknown', 'none', 'notapplicable', 'anonymous', 'theapplicant', 'theclient'])
