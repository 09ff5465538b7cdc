import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

export type PageFile = { readonly bytes: Uint8Array; readonly type: string }

/** A file of the built page. Undefined for a path outside the folder, a kind of file no page has, and one that is not there. */
export const readPageFile = async (folder: string, pathname: string): Promise<PageFile | undefined> => {
  const path = pathOf(pathname === '/' ? '/index.html' : pathname)
  const type = path === undefined ? undefined : types[extname(path)]
  if (path === undefined || type === undefined) return undefined
  const whole = normalize(join(folder, path))
  if (!whole.startsWith(normalize(folder) + sep)) return undefined
  try {
    return { bytes: new Uint8Array(await readFile(whole)), type }
  } catch {
    return undefined
  }
}

const pathOf = (pathname: string): string | undefined => {
  try {
    const path = decodeURIComponent(pathname)
    return path.includes('\0') || path.includes('\\') ? undefined : path
  } catch {
    return undefined
  }
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
}
