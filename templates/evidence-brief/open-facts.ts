import type { Relied } from '#core/assessment/assessment.ts'
import type { Inline } from '#core/document/letter.ts'
import type { Use } from '#core/law/finding.ts'
import { annexRefs, sourcesOf } from '#templates/parts/annex-refs.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'

/** What stands behind a relied fact in the case as it may be filed; no answer where it was C4. */
export const useOf = ({ subject }: Clerk, { fact, item }: Relied): Use => {
  const items = Object.values(subject.groups).flatMap(group => group.items)
  const answers = item === undefined ? subject.answers : (items.find(({ id }) => id === item)?.answers ?? {})
  const answer = answers[fact]
  return { fact, ...(item === undefined ? {} : { item }), ...(answer === undefined ? {} : { answer }) }
}

/** A fact that may leave the room: C0 or C1 itself, and known from at least one paper that is. */
export const mayLeave = (clerk: Clerk, use: Use): boolean => {
  if (use.answer === undefined || isAtLeast(clerk.levelOf(use), 'C2')) return false
  const sources = sourcesOf([use], clerk.subject)
  return sources.length === 0 || sources.some(({ exhibit }) => !isAtLeast(exhibit.level, 'C2'))
}

/** References to the papers that may leave the room. */
export const openRefs = (clerk: Clerk, uses: readonly Use[]): readonly Inline[] =>
  annexRefs(
    sourcesOf(uses, clerk.subject).filter(({ exhibit }) => !isAtLeast(exhibit.level, 'C2')),
    clerk.voice.furtherPages,
  )
