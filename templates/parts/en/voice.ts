import type { Inline } from '#core/document/letter.ts'
import { citation } from '#templates/parts/en/citations.ts'
import { dayWords, fitPrepositions } from '#templates/parts/en/days.ts'
import { languageName } from '#templates/parts/en/languages.ts'
import { authority, stateName } from '#templates/parts/en/names.ts'
import { isEmpty, nothing, type Phrase, phrase } from '#templates/parts/phrase.ts'
import type { Voice } from '#templates/parts/voice.ts'

export const english: Voice = {
  language: 'en',
  day: dayWords,
  quantity: (value, unit) => {
    if (unit === 'number') return String(value)
    if (unit === 'months' && value >= 24 && value % 12 === 0) return `${value / 12} years`
    return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`
  },
  option: label => label.replaceAll('the person', 'the applicant'),
  text: (fact, value) => (inWordsOfTheFile.includes(fact) ? `“${value}”` : authorities.includes(fact) ? authority(value) : value),
  state: stateName,
  yesNo: value => (value ? 'yes' : 'no'),
  link: ', ',
  lastLink: ' and ',
  list: words => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`),
  none: 'none',
  masked: (fact, kind) => masks[kind] ?? masks[fact.split('.').at(-1) ?? ''] ?? 'particulars withheld here',
  languageName,
  cite: citation,
  quoted: words => `“${words}”`,
  unverifiedMark: '†',
  furtherPages: pages => pages.map((page, at) => `${at === pages.length - 1 ? ' and' : ','} p.\u00a0${page}`).join(''),
  sourced: annexes => [' (', ...annexes, ')'],
  allegedly: sentence => allegedly(sentence),
  commissionOnly: annexes => phrase`${annexes}, which is for the Commission only, supports this further.`,
  fitted: fitPrepositions,
}

/** Behind the label of a factor: "General context: according to the applicant, …". */
const allegedly = (sentence: Phrase): Phrase => {
  const [first, ...rest] = sentence.text
  const [, label, claim] = (typeof first === 'string' && /^([A-Z][a-z]+(?: [a-z]+){0,6}: )(.+)$/s.exec(first)) || []
  if (label !== undefined && claim !== undefined) return { ...sentence, text: [`${label}according to the applicant, ${claim}`, ...rest] }
  return phrase`According to the applicant, ${{ ...sentence, text: inMidSentence(sentence.text) }}`
}

/** Printed in quotation marks: the words are the file's own. */
const inWordsOfTheFile = ['charge.label', 'alert.facts-as-stated']

const authorities = ['warrant.issuer', 'extradition.court', 'proceeding.court', 'position.by']

/** By kind of fact, else by the last word of its id. */
const masks: { readonly [kind: string]: string } = {
  day: 'a date withheld here',
  state: 'a State not named here',
  place: 'a place withheld here',
  court: 'an authority not named here',
  issuer: 'an authority not named here',
  by: 'someone not named here',
}

const inMidSentence = ([first, ...rest]: readonly Inline[]): readonly Inline[] =>
  typeof first === 'string' && /^[A-Z](?=[a-z]*[ ,])/.test(first) && !properNouns.test(first)
    ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest]
    : [...(first === undefined ? [] : [first]), ...rest]

const properNouns = /^(INTERPOL|Article|Red|Blue|Green|Yellow|Silver|Hague|Annex)\b/

/** Capitalises the first word. */
export const sentenceCase = (words: Phrase): Phrase => {
  if (isEmpty(words)) return nothing
  const [first, ...rest] = words.text
  return typeof first === 'string' ? { ...words, text: [first.charAt(0).toUpperCase() + first.slice(1), ...rest] } : words
}
