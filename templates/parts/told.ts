import type { Use } from '#core/law/finding.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'

/** A sentence of fact for a reader who has no annexes: listed as an assertion, without a reference behind it. */
export const told = (clerk: Clerk, sentence: Words, relied: readonly Use[] = []): Phrase => {
  const said = phraseOf(sentence)
  const uses = [...relied, ...said.printed].filter(({ answer }) => answer?.answer === 'value' || answer?.answer === 'none')
  const rests = uses.map(({ fact, item, answer }) => ({
    fact,
    ...(item === undefined ? {} : { item }),
    exhibits: [...new Set((answer?.evidence ?? []).map(({ exhibit }) => exhibit))],
    alleged: answer?.answer === 'value' && answer.alleged === true,
  }))
  const text = clerk.voice.fitted(said.text)
  return { ...said, text, assertions: [{ text, rests, alleged: rests.some(({ alleged }) => alleged) }] }
}

/** The value where a document or the client’s undisputed word gives it and others than the CCF may read it. */
export const openValue = (clerk: Clerk, fact: FactId, from: Reader = clerk.established) => {
  const use = clerk.read(fact, from)
  return isAtLeast(clerk.levelOf(use), 'C2') ? undefined : givenValue(use)
}

/** Whether others than the CCF may be told that a request is pending: not where the client objects to contact with the source or fears it. */
export const isCovert = (clerk: Clerk): boolean =>
  givenValue(clerk.read('disclosure.source-may-be-contacted')) === false || givenValue(clerk.read('disclosure.contact-is-dangerous')) === true
