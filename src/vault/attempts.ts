/**
 * Wrong passphrases in a row, counted by vault and kept in this process only: whoever holds the folder could undo any count kept in it, and
 * against a copy of it only the cost of scrypt and the passphrase itself protect.
 */
export type Attempts = {
  /** The instant before which no passphrase is tried; undefined where one may be. */
  readonly tryAgainAt: (place: string, now: Date) => Date | undefined
  readonly failed: (place: string, now: Date) => void
  readonly succeeded: (place: string) => void
}

/** Two tries are free; then 2, 4, 8 … seconds, up to five minutes. */
const delayAfter = (failures: number): number => (failures < 3 ? 0 : Math.min(2 ** (failures - 2), 300) * 1000)

export const countAttempts = (): Attempts => {
  const counts = new Map<string, { readonly failures: number; readonly last: number }>()
  return {
    tryAgainAt: (place, now) => {
      const count = counts.get(place)
      if (count === undefined) return undefined
      const until = count.last + delayAfter(count.failures)
      return now.getTime() < until ? new Date(until) : undefined
    },
    failed: (place, now) => {
      counts.set(place, { failures: (counts.get(place)?.failures ?? 0) + 1, last: now.getTime() })
    },
    succeeded: place => {
      counts.delete(place)
    },
  }
}

/** Those of this process. */
export const attemptsHere = countAttempts()
