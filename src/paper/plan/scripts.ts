import type { Script } from './plan.ts'

export type Segment = { readonly text: string; readonly script: Script }

/** The text cut where its script changes. Marks belong to the letter before; spaces and signs inside a phrase belong to the phrase. */
export const segments = (text: string): readonly Segment[] => joined(cut(text))

export const isRightToLeft = (text: string): boolean => rightToLeft.test(text)

/** The language to assume for words in a script nobody named. */
export const likelyLanguage = (text: string, script: Script): string | undefined => {
  if (script === 'right-to-left') return /\p{Script=Hebrew}/u.test(text) ? 'he' : 'ar'
  if (script === 'han') return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : /\p{Script=Hangul}/u.test(text) ? 'ko' : 'zh'
  return undefined
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|(?!\p{Script_Extensions=Latin})\p{Script_Extensions=Arabic}/u
const han =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]|(?!\p{Script_Extensions=Latin})\p{Script_Extensions=Han}/u
const belongsToLast = /[\p{Mark}\u200c\u200d]/u

/** What may stand inside one phrase: "2019年12月", a name of several words, a middle dot. A comma parts two names. */
const insidePhrase = /^[\s\p{Nd}\-–—'’./·•:\u200e\u200f]*$/u

const scriptOf = (character: string): Script => (rightToLeft.test(character) ? 'right-to-left' : han.test(character) ? 'han' : 'plain')

const cut = (text: string): readonly Segment[] => {
  const found: { text: string; script: Script }[] = []
  for (const character of text) {
    const last = found.at(-1)
    const script = last && belongsToLast.test(character) ? last.script : scriptOf(character)
    if (last?.script === script) last.text += character
    else found.push({ text: character, script })
  }
  return found
}

const joined = (found: readonly Segment[]): readonly Segment[] => {
  const kept: Segment[] = []
  for (const segment of found) {
    const between = kept.at(-1)
    const before = kept.at(-2)
    const onePhrase = before && between?.script === 'plain' && before.script === segment.script && segment.script !== 'plain' && insidePhrase.test(between.text)
    if (onePhrase) kept.splice(-2, 2, { text: before.text + between.text + segment.text, script: segment.script })
    else kept.push(segment)
  }
  return kept
}
