import { isCivilDate } from '#core/civil-date.ts'
import { dayForms } from '#core/evidence/leak/day-needles.ts'
import { compactOf } from '#core/evidence/leak/flatten.ts'
import { nameNeedles } from '#core/evidence/leak/name-needles.ts'
import { isLongEnough, isUnspaced, type LeakFrom, type LeakKind, type Needle } from '#core/evidence/leak/needle.ts'
import { stateNames, stemOfState } from '#core/evidence/leak/place-names.ts'
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
  return texts.flatMap(text => (isName(fact) ? nameNeedles(text, about) : wordsNeedles(text, about, open)))
}

export const isSearchable = ({ asked: { kind } }: LevelledAnswer): boolean => kind === 'day' || kind === 'state' || kind === 'text' || kind === 'texts'

type About = { readonly kind: LeakKind; readonly what: string; readonly from: LeakFrom }

const kindOf = (fact: string): LeakKind => {
  if (/parents|relative|family\./.test(fact)) return 'family-name'
  if (/e-?mail|phone/.test(fact)) return 'contact'
  if (fact.startsWith('submitter.')) return 'counsel'
  if (/\.by$|authority$/.test(fact)) return 'person'
  if (/address|country|place|born-in|signed-at/.test(fact)) return 'place'
  return /number|reference|document/.test(fact) ? 'number' : 'answer'
}

const isName = (fact: string): boolean => /^submitter\.name$|parents$|\.by$/.test(fact)

const dayNeedles = (day: string, about: About): readonly Needle[] =>
  isCivilDate(day) ? dayForms(day).map(compact => ({ ...about, kind: 'date', compact, sure: false })) : []

/** A state or town, in other languages where the platform knows them, and the beginning its people's name shares. */
const placeNeedles = (text: string, about: About, open: ReadonlySet<string>): readonly Needle[] => {
  const compact = compactOf(text)
  if (!isLongEnough(compact) || open.has(compact)) return []
  const stem = stemOfState(text)
  const names = stateNames(text)
  return [
    { ...about, compact, sure: true, stem: true },
    ...names
      .filter(name => name !== compact)
      .map(name => ({ ...about, what: `${about.what}, in another language`, compact: name, sure: [...name].length > 3 || isUnspaced(name) })),
    ...(stem === undefined || names.length === 0 ? [] : [{ ...about, what: `${about.what}, or its people`, compact: stem, sure: false, stem: true as const }]),
  ]
}

/** The whole; each line, clause and sentence; numbers and references; words with a capital inside a sentence. */
const wordsNeedles = (text: string, about: About, open: ReadonlySet<string>): readonly Needle[] => {
  const whole = compactOf(text)
  if (empty.has(whole)) return []
  const pieces = text.split(/[,;\n()!?:]|\.(?=\s|$)/u).map(piece => piece.trim())
  const segments = pieces.filter(piece => piece.split(/\s+/u).length <= mostWords || compactOf(piece).length >= 20)
  const codes = text.split(/[\s,;()]+/u).filter(code => /\d.*\d.*\d/u.test(code) && compactOf(code).length >= 5)
  const capitals = pieces.flatMap(piece => piece.split(/\s+/u).slice(piece === pieces[0] ? 0 : 1)).filter(word => /^\p{Lu}\p{L}{3,}/u.test(word))
  const isOpen = (compact: string): boolean => open.has(compact) || empty.has(compact)
  return [
    ...(isLongEnough(whole) && !isOpen(whole) ? [{ ...about, compact: whole, sure: whole.length >= 5 }] : []),
    ...segments.flatMap(piece => {
      const compact = compactOf(piece)
      if (!isLongEnough(compact) || isOpen(compact) || compact === whole) return []
      return about.kind === 'place' && /\p{L}{3}/u.test(piece) ? placeNeedles(piece, about, open) : [{ ...about, compact, sure: compact.length >= 8 }]
    }),
    ...codes
      .map(compactOf)
      .filter(compact => !isOpen(compact))
      .map((compact): Needle => ({ ...about, kind: about.kind === 'contact' ? 'contact' : 'number', compact, sure: true })),
    ...capitals
      .map(compactOf)
      .filter(compact => !isOpen(compact))
      .map(compact => ({ ...about, compact, sure: false })),
  ]
}

const mostWords = 6

/** Answers that name nothing. */
const empty = new Set(['careofcounsel', 'withheld', 'unknown', 'none', 'notapplicable', 'anonymous', 'theapplicant', 'theclient'])
