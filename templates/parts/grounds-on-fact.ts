import type { GroundFound } from '#core/assessment/assessment.ts'
import type { GroupItem } from '#core/case/case.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { textOf } from '#templates/parts/own-matters.ts'

/** Grounds that a kind of new fact opens by itself, by the beginning of their ids. */
const opened: { readonly [kind: string]: readonly string[] } = {
  'extradition-refused': ['rpd-82.extradition-refused'],
  'protection-granted': ['protection.'],
  abduction: ['constitution-2.pressure', 'rpd-82.misuse-of-purpose'],
  'case-ended': ['finality.', 'rpd-12.outdated'],
  'court-finding': ['constitution-2.international-finding'],
}

/** Whether a ground rests on the new fact: by its kind, or because it relies on the pages that show the fact. */
export const restsOnFact = (clerk: Clerk): ((found: GroundFound) => boolean) => {
  const isShown = placesOfFact(clerk)
  return found => isOpened(clerk, found) || found.relied.some(({ exhibits }) => exhibits.some(({ id, page }) => isShown(id, page)))
}

/** A kind of fact opens some grounds by itself. */
export const isOpened = (clerk: Clerk, { id }: GroundFound): boolean =>
  (opened[textOf(clerk, 'revision.new-fact') ?? ''] ?? []).some(prefix => id.startsWith(prefix))

/** The case as far as it touches the new fact: for dated facts. Earlier matters before the CCF stay. */
export const onFactOnly = (clerk: Clerk): Clerk => {
  const isShown = placesOfFact(clerk)
  const touches = (item: GroupItem | undefined) =>
    item !== undefined && Object.values(item.answers).some(({ evidence = [] }) => evidence.some(({ exhibit, page }) => isShown(exhibit, page)))
  return {
    ...clerk,
    asAlleged: {
      ...clerk.asAlleged,
      items: group => {
        const { items, complete } = clerk.asAlleged.items(group)
        return { complete, items: items.filter((_, at) => group === 'ccf' || touches(clerk.subject.groups[group]?.items[at])) }
      },
    },
  }
}

/** The pages on which the fact stands; the whole exhibit where no page is recorded. */
const placesOfFact = (clerk: Clerk): ((exhibit: string, page: number | undefined) => boolean) => {
  const places = [clerk.read('revision.new-fact'), clerk.read('revision.fact')].flatMap(({ answer }) => answer?.evidence ?? [])
  return (exhibit, page) => places.some(place => place.exhibit === exhibit && (place.page === undefined || page === undefined || place.page === page))
}
