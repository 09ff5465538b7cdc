import type { Sink } from '#app/vault-port.ts'
import type { HandedOut } from '#contract/exchange-replies.ts'

/** Sealed files outside the vault: they come from where the host was given them, and go to where the user gets them. Never readable ones. */
export type OutsideFiles = {
  /** A file the host was given, by its name there. It may be read several times. Refuses with `file-unreadable`. */
  readonly given: (name: string) => AsyncIterable<Uint8Array>
  /** Makes a new file, whole and on the disk when this resolves, or not at all. `out` is where a command line wants it. */
  readonly handOut: <T>(name: string, out: string | undefined, make: (sink: Sink) => Promise<T>) => Promise<{ readonly handed: HandedOut; readonly value: T }>
}
