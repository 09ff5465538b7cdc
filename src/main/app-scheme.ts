import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Protocol } from 'electron'

/** The renderer is served from our own scheme, never from file://. */
export const appScheme = 'recourse'
export const appOrigin = `${appScheme}://app`

const folder = join(import.meta.dirname, '..', 'renderer')

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const serveRenderer = (protocol: Protocol): void =>
  protocol.handle(appScheme, async request => {
    const { pathname } = new URL(request.url)
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    const type = types[extname(path)]
    if (!path.startsWith(folder + sep) || type === undefined) return new Response('Not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
