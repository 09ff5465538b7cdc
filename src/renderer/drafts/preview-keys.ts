// What the preview hears of pointer and keyboard, told in ids of blocks.

/** The block an event came from; undefined for one outside of blocks, from a field, or at the end of a selection of words. */
export const blockOf = (target: EventTarget): string | undefined => {
  if (!(target instanceof Element) || target.closest('textarea, [data-own-keys]') !== null) return undefined
  return target.closest('[data-block]')?.getAttribute('data-block') ?? undefined
}

export const isSelectingWords = (): boolean => window.getSelection()?.isCollapsed === false

/** The next block to pick, or the one at either end. `order` holds all blocks, also those that are not picked, such as a heading one starts from. */
export const stepped = (ids: readonly string[], order: readonly string[], from: string, key: string): string | undefined => {
  const at = order.indexOf(from)
  if (key === 'Home') return ids[0]
  if (key === 'End') return ids.at(-1)
  if (key === 'ArrowDown') return ids.find(id => order.indexOf(id) > at) ?? ids.at(-1)
  return key === 'ArrowUp' ? (ids.findLast(id => order.indexOf(id) < at) ?? ids[0]) : undefined
}

const elementOf = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`)

/** What was pressed by pointer is where the keys go on from. */
export const focusOn = (id: string): void => elementOf(id)?.querySelector<HTMLElement>('.drafts-picker')?.focus({ preventScroll: true })

/** Brings a block on show and the focus to what picks it, or to the heading. */
export const bringTo = (id: string): void => {
  const element = elementOf(id)
  if (element === null) return
  const goal = element.querySelector<HTMLElement>('.drafts-picker, .letter-heading')
  element.scrollIntoView({ block: goal?.classList.contains('letter-heading') ? 'start' : 'nearest' })
  goal?.focus({ preventScroll: true })
}
