import { nounOf } from '#core/law/operators/phrases.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { type Phrase, phraseOf } from '#templates/parts/phrase.ts'

/** The applicant's own matters before the CCF, in the order recorded. */
export const ownMatters = (clerk: Clerk): readonly Reader[] =>
  clerk.asAlleged.items('ccf').items.filter(item => givenValue(clerk.read('ccf.about-co-accused', item)) !== true)

/** The latest matter of these kinds that is not decided, as far as recorded. */
export const pendingMatter = (clerk: Clerk, kinds: readonly string[] = requests): Reader | undefined =>
  latest(
    clerk,
    'ccf.filed-on',
    ownMatters(clerk).filter(item => isOf(clerk, item, kinds) && !isDecided(clerk, item)),
  )

/** The latest decided matter with one of these outcomes. */
export const decidedMatter = (clerk: Clerk, outcomes: readonly string[], kinds?: readonly string[]): Reader | undefined =>
  latest(
    clerk,
    'ccf.decided-on',
    ownMatters(clerk).filter(item => outcomes.includes(String(outcomeOf(clerk, item))) && (kinds === undefined || isOf(clerk, item, kinds))),
  )

export const outcomeOf = (clerk: Clerk, item: Reader): string | undefined => textOf(clerk, 'ccf.outcome', item)

/** The value of a matter; a placeholder where it, or the matter itself, is not recorded. */
export const valueIn = (clerk: Clerk, fact: FactId, item: Reader | undefined): Phrase =>
  item === undefined ? placeholder(clerk, fact) : clerk.value(fact, item)

export const placeholder = (clerk: Clerk, fact: FactId): Phrase => phraseOf({ kind: 'placeholder', fact, label: nounOf(clerk.speaker.factOf(fact)) })

/** A recorded text, day, state or option; undefined while there is none. */
export const textOf = (clerk: Clerk, fact: FactId, item?: Reader): string | undefined => {
  const value = givenValue(clerk.read(fact, item))
  return typeof value === 'string' ? value : undefined
}

/** What the Portal can hold as a request, and the older ways to ask. */
const requests = ['deletion', 'revision', 'access', 'preemptive']

const isOf = (clerk: Clerk, item: Reader, kinds: readonly string[]): boolean => {
  const kind = textOf(clerk, 'ccf.kind', item)
  return kind === undefined || kinds.includes(kind)
}

const isDecided = (clerk: Clerk, item: Reader): boolean =>
  textOf(clerk, 'ccf.decided-on', item) !== undefined || !['pending', undefined].includes(outcomeOf(clerk, item))

/** A matter without its day counts as the earliest; among equals the last recorded is taken. */
const latest = (clerk: Clerk, by: FactId, items: readonly Reader[]): Reader | undefined =>
  items.reduce<Reader | undefined>((best, item) => {
    if (best === undefined) return item
    return (textOf(clerk, by, item) ?? '') >= (textOf(clerk, by, best) ?? '') ? item : best
  }, undefined)
