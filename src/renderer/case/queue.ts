import type { Change } from '#core/case/change.ts'

/** A change on its way to the host. `typing` may still be overtaken by the next one at the same place. */
export type Queued = { readonly change: Change; readonly typing: boolean }

/** The queue with one more. Of two things typed at the same place one after the other, only the later one is sent. */
export const queued = (waiting: readonly Queued[], next: Queued): readonly Queued[] => {
  const last = waiting.at(-1)
  return last?.typing && placeOf(last.change) !== undefined && placeOf(last.change) === placeOf(next.change)
    ? [...waiting.slice(0, -1), next]
    : [...waiting, next]
}

const placeOf = (change: Change): string | undefined => {
  if (change.kind === 'answer') return JSON.stringify([change.fact, change.group, change.item])
  if (change.kind === 'exhibit') return change.at === undefined ? `exhibit ${change.exhibit.id}` : undefined
  return change.kind === 'draft' ? change.document : undefined
}
