import { toWire } from '#contract/wire.ts'
import { pageHeaders } from '#node/page-headers.ts'

/** An answer to a page, with the headers every one has. */
export const answer = (
  status: number,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream | null,
  headers: { readonly [name: string]: string } = {},
): Response => new Response(body, { status, headers: { ...(typeof body === 'string' && plain), ...headers, ...pageHeaders } })

/** A value on the wire. */
export const wired = (value: unknown): Response => answer(200, toWire(value), { 'content-type': 'application/json; charset=utf-8' })

export const nothing = (): Response => answer(404, 'There is nothing here.')

const plain = { 'content-type': 'text/plain; charset=utf-8' }
