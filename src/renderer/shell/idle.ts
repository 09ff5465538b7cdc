/** How long nobody has touched the page, against the limit of the settings. */
export type Idle = { readonly kind: 'awake' } | { readonly kind: 'warned'; readonly seconds: number } | { readonly kind: 'over' }

/** Both times in milliseconds. It is told a minute before; with a limit of one minute, half a minute before. */
export const idleOf = (touchedAt: number, now: number, minutes: number): Idle => {
  const limit = minutes * 60_000
  const left = touchedAt + limit - now
  if (left <= 0) return { kind: 'over' }
  return left <= Math.min(60_000, limit / 2) ? { kind: 'warned', seconds: Math.ceil(left / 1000) } : { kind: 'awake' }
}
