import type { z } from 'zod'
import { fromWire } from '#contract/wire.ts'
import { answer } from '#node/answer.ts'

/** The message in the body of a request, or the answer that says what is wrong with it. Never reads more than `most` bytes. */
export const messageIn = async <T>(request: Request, most: number, shape: z.ZodType<T>): Promise<T | Response> => {
  // A form of another site cannot send this type without asking first.
  if (request.headers.get('content-type') !== 'application/json') return answer(415, 'A call is JSON.')
  const text = await textIn(request, most)
  if (text === undefined) return answer(413, `A call holds at most ${most} bytes.`)
  const message = shape.safeParse(valueIn(text))
  return message.success ? message.data : answer(400, 'This is no call.')
}

const textIn = async (request: Request, most: number): Promise<string | undefined> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.body ?? []) {
    length += piece.length
    if (length > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

const valueIn = (text: string): unknown => {
  try {
    return fromWire(text)
  } catch {
    return undefined
  }
}
