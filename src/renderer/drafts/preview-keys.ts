// What the preview hears of pointer and keyboard, told in ids of blocks.

/** The block an event came from; undefined for one outside of blocks, from a field, or at the end of a selection of words. */
export const blockOf = (target: EventTarget): string | undefined => {
  if (!(target instanceof Element) || target.closest('textarea, [data-own-keys]') !== null) return undefined
  return target.closest('[data-block]')?.getAttribute('data-block') ?? undefined
}

export const isSelectingWords = (): boolean => window.getSelection()?.isCollapsed === false

/** The block so many steps away, or at either end. */
export const stepped = (ids: readonly string[], from: string | undefined, key: string): string | undefined => {
  const at = from === undefined ? -1 : ids.indexOf(from)
  if (key === 'Home') return ids[0]
  if (key === 'End') return ids.at(-1)
  if (key === 'ArrowDown') return ids[Math.min(at + 1, ids.length - 1)]
  return key === 'ArrowUp' ? ids[Math.max(at - 1, 0)] : undefined
}

const elementOf = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`)

/** Brings a block on show and the focus to what picks it, or to the heading. */
export const bringTo = (id: string): void => {
  const element = elementOf(id)
  if (element === null) return
  const goal = element.querySelector<HTMLElement>('.drafts-picker, .letter-heading')
  element.scrollIntoView({ block: goal?.classList.contains('letter-heading') ? 'start' : 'nearest' })
  goal?.focus({ preventScroll: true })
}
