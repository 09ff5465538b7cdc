/**
 * The pieces put together to `length` bytes and a little more: a disk written to in small pieces costs more time than the sealing. When the
 * pieces break off, those that came before are handed out first.
 */
export async function* joined(pieces: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let bytes = 0
  const all = () => {
    const together = Buffer.concat(held, bytes)
    held = []
    bytes = 0
    return together
  }
  try {
    for await (const piece of pieces) {
      held.push(piece)
      bytes += piece.length
      if (bytes >= length) yield all()
    }
  } catch (error) {
    if (bytes > 0) yield all()
    throw error
  }
  if (bytes > 0) yield all()
}
