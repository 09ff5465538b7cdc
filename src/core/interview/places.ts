import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { PlaceOf } from '#core/interview/still-matters.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { indexOf } from '#core/law/reader.ts'

/**
 * Rules read the alert challenged without naming it, and read one that is not recorded yet as if it were. Both are asked somewhere: of that
 * alert, or by adding an item to the list.
 */
export const placesIn = (subject: Case, { alert }: Assessment, catalogue: Catalogue): PlaceOf => {
  const groupOf = indexOf(catalogue)
  const items = new Map(Object.entries(subject.groups).map(([group, { items }]) => [group, new Set(items.map(({ id }) => id))]))
  return unknown => {
    if ('group' in unknown) return unknown
    const group = groupOf.get(unknown.fact)
    if (group === undefined) return { fact: unknown.fact }
    const item = unknown.item ?? alert.id
    return item !== undefined && items.get(group)?.has(item) ? { fact: unknown.fact, item } : { group }
  }
}
