import type { Header } from './header.ts'

/** One way to carry out the standard payload. All give and take the same bytes; they differ in speed and in what the platform must have. */
export type Engine = {
  /** A whole age file. */
  readonly seal: (recipient: string, source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
  /** What the file holds; `chunks` is what follows the payload's nonce of 16 bytes. */
  readonly open: (header: Header, nonce: Uint8Array, chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
}
