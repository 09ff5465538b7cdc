import { givenValue } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { ClientWords } from '#templates/parts/en/client-sheets.ts'
import { nothing, type Phrase } from '#templates/parts/phrase.ts'

/** The states that look for the client, by name; in words that name none where none is recorded or the level of one forbids it. */
export const seekingStates = (clerk: Clerk, { seeker }: ClientWords): Phrase => {
  const uses = clerk.asAlleged.items('alerts').items.map(item => clerk.read('alert.requesting-state', item))
  const masked = uses.filter(use => givenValue(use) !== undefined && isAtLeast(clerk.levelOf(use), 'C2'))
  const names = [...new Set(uses.map(givenValue).filter(name => typeof name === 'string'))].map(clerk.voice.state)
  return { ...nothing, text: [masked.length > 0 || names.length === 0 ? seeker : clerk.voice.list(names)], masked }
}

/**
 * Whether the client may turn to the consul of the client's own state: a foreigner to the state that looks for the client, of whom it is
 * known that no protection was asked for against any state.
 */
export const mayAskOwnConsul = (clerk: Clerk): boolean => {
  const relation = givenValue(clerk.read('applicant.nationality-relation', clerk.established))
  const { items, complete } = clerk.asAlleged.items('protections')
  return (relation === 'foreign' || relation === 'foreign-ex-resident') && complete && items.length === 0
}
