import { join } from 'node:path'
import type { CustomScheme, Protocol } from 'electron'
import { answer } from '#node/answer.ts'
import type { Host } from '#node/host.ts'
import { pageDoor } from '#node/page-door.ts'

/** The page is served from our own scheme, never from file://. */
const appScheme = 'recourse'
export const appOrigin = `${appScheme}://app`
export const pageAddress = `${appOrigin}/index.html`

/** To be registered before the app is ready. The page may fetch from it: evidence streams through, which IPC could not carry. */
export const schemes: readonly CustomScheme[] = [{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]

const folder = join(import.meta.dirname, '..', 'renderer')

/** Answers our own page and nobody else. */
export const serveRenderer = (protocol: Protocol, host: Host): void => {
  const door = pageDoor(folder, host)
  protocol.handle(appScheme, async request => {
    const origin = request.headers.get('origin')
    const foreign = origin === null ? request.method !== 'GET' : origin !== appOrigin
    if (foreign || !request.url.startsWith(`${appOrigin}/`)) return answer(403, 'Another page asked.')
    return door(request)
  })
}
