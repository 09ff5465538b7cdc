/** What a PDF needs of a PNG to carry its data unchanged: the packed rows, and how to read them. */
export type PngData = { readonly width: number; readonly height: number; readonly bits: number; readonly colours: 1 | 3; readonly data: Uint8Array }

/** Of a PNG without alpha, palette and interlacing, as our own decoder writes it. Undefined for any other. */
export const pngData = (png: Uint8Array): PngData | undefined => {
  const file = Buffer.from(png.buffer, png.byteOffset, png.length)
  const data: Buffer[] = []
  let head: { readonly width: number; readonly height: number; readonly bits: number; readonly colour: number; readonly laced: number } | undefined
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') head = { width: body.readUInt32BE(0), height: body.readUInt32BE(4), bits: body[8] ?? 0, colour: body[9] ?? 0, laced: body[12] ?? 0 }
    if (name === 'IDAT') data.push(body)
    at += 12 + length
  }
  if (head === undefined || head.laced !== 0 || (head.colour !== 0 && head.colour !== 2)) return undefined
  return { width: head.width, height: head.height, bits: head.bits, colours: head.colour === 0 ? 1 : 3, data: Buffer.concat(data) }
}
