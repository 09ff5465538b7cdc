import type { Exhibit } from '#core/case/case.ts'
import { givenValue } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { Desk } from '#templates/parts/paper.ts'
import { joined, type Phrase } from '#templates/parts/phrase.ts'
import type { Standing } from '#templates/parts/standing.ts'
import { told } from '#templates/parts/told.ts'

type Cleared = Extract<Standing, { readonly kind: 'cleared' }>

/** What the CCF decided in the person’s favour, with placeholders for the day and for the deletion while it is not confirmed. */
export const clearanceTold = ({ clerk, letters: { clearance } }: Desk<unknown>, { how, item }: Cleared): Phrase => {
  const value = (fact: 'ccf.decided-on' | 'ccf.reference' | 'ccf.implemented-on') => clerk.value(fact, item)
  const uses = [clerk.read('ccf.outcome', item)]
  const says = clearance.decided[how](value('ccf.decided-on'), value('ccf.reference'))
  if (how !== 'non-compliant') return told(clerk, says, uses)
  return joined([told(clerk, says, uses), told(clerk, (isDeleted(clerk) ? clearance.deleted : clearance.carriedOut)(value('ccf.implemented-on')), uses)], ' ')
}

const isDeleted = (clerk: Clerk): boolean => givenValue(clerk.read('alert.status', clerk.established)) === 'deleted'

/** The papers behind the decision that may be shown to others. */
export const clearancePapers = (clerk: Clerk, { item }: Cleared): readonly Exhibit[] => {
  const facts = ['ccf.outcome', 'ccf.decided-on', 'ccf.reference', 'ccf.implemented-on'] as const
  const ids = new Set(facts.flatMap(fact => clerk.read(fact, item).answer?.evidence ?? []).map(({ exhibit }) => exhibit))
  return clerk.subject.exhibits.filter(({ id, level }) => ids.has(id) && !isAtLeast(level, 'C1'))
}

export const isCarriedOut = (clerk: Clerk, { how, item }: Cleared): boolean =>
  how !== 'non-compliant' || givenValue(clerk.read('ccf.implemented-on', item)) !== undefined
