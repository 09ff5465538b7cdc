/** Bytes made ready for a page: a preview or a download too large for a reply. `type` is a media type. */
export type Prepared = { readonly bytes: Uint8Array; readonly type: string }

/** Keeps bytes for one fetch each, in memory only. */
export type Tickets = {
  /** A ticket nobody can guess. */
  readonly offer: (prepared: Prepared) => string
  /** Undefined for a ticket that was used, is unknown or was let go. */
  readonly take: (ticket: string) => Prepared | undefined
  /** Forgets all of them: when the vault locks. */
  readonly forget: () => void
}

/** At most `most` wait at a time; the oldest is let go first. */
export const ticketsOf = (randomId: () => string, most = 20): Tickets => {
  const waiting = new Map<string, Prepared>()
  return {
    offer: prepared => {
      const ticket = randomId()
      waiting.set(ticket, prepared)
      const [oldest] = waiting.keys()
      if (waiting.size > most && oldest !== undefined) waiting.delete(oldest)
      return ticket
    },
    take: ticket => {
      const prepared = waiting.get(ticket)
      waiting.delete(ticket)
      return prepared
    },
    forget: () => waiting.clear(),
  }
}
