import type { AnnexFile } from '#core/kit/annex-files.ts'

/** How many bytes of a piece must be read again with the next one, so that no mark is cut in two. */
export const longestMark = 64

/**
 * What a piece of a PDF gives away in plain bytes: encryption (ISO 32000-1, 7.5.5), an author (14.3.3), scripts (12.6.4.16), embedded files
 * (7.11.4). What stands inside compressed streams is not seen, so nothing found is no proof that there is nothing.
 */
export const tracesIn = (piece: Uint8Array): AnnexFile['traces'] => {
  const text = latin(piece)
  return marks.filter(({ mark }) => mark.test(text)).map(({ trace }) => trace)
}

const marks: readonly { readonly trace: AnnexFile['traces'][number]; readonly mark: RegExp }[] = [
  { trace: 'password', mark: /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/ },
  { trace: 'author', mark: /\/Author\s*(?:\([^)]|<[0-9A-Fa-f])/ },
  { trace: 'script', mark: /\/S\s*\/JavaScript/ },
  { trace: 'attachment', mark: /\/Type\s*\/EmbeddedFile/ },
]

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
