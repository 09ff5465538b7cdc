/**
 * Something made ready for a page: a preview or a download too large for a reply. `type` is a media type. What lies in a file is deleted once it was
 * fetched or let go; `size` is its bytes.
 */
export type Prepared = { readonly bytes: Uint8Array; readonly type: string } | { readonly file: string; readonly size: number; readonly type: string }

/** Keeps each for one fetch. */
export type Tickets = {
  /** A ticket nobody can guess. */
  readonly offer: (prepared: Prepared) => string
  /** Undefined for a ticket that was used, is unknown or was let go. Whoever takes a file deletes it. */
  readonly take: (ticket: string) => Prepared | undefined
  /** Forgets all of them: when the vault locks. */
  readonly forget: () => void
}

/** At most `most` wait at a time; the oldest is let go first, and `letGo` hears of each that nobody fetched. */
export const ticketsOf = (randomId: () => string, most = 20, letGo: (prepared: Prepared) => void = () => {}): Tickets => {
  const waiting = new Map<string, Prepared>()
  const drop = (ticket: string): void => {
    const prepared = waiting.get(ticket)
    waiting.delete(ticket)
    if (prepared !== undefined) letGo(prepared)
  }
  return {
    offer: prepared => {
      const ticket = randomId()
      waiting.set(ticket, prepared)
      const [oldest] = waiting.keys()
      if (waiting.size > most && oldest !== undefined) drop(oldest)
      return ticket
    },
    take: ticket => {
      const prepared = waiting.get(ticket)
      waiting.delete(ticket)
      return prepared
    },
    forget: () => {
      for (const ticket of [...waiting.keys()]) drop(ticket)
    },
  }
}
