import { z } from 'zod'
import { secretHeader } from '#contract/loopback.ts'
import { eventStream } from '#loopback/event-stream.ts'
import type { IdleWatch } from '#loopback/idle.ts'
import { messageIn } from '#loopback/message.ts'
import type { Session } from '#loopback/session.ts'
import { answer, nothing, wired } from '#node/answer.ts'
import type { Host } from '#node/host.ts'
import { pageDoor } from '#node/page-door.ts'

export type Answering = (request: Request) => Promise<Response>

/** `page` is the folder of the built page; `mostBytes` the longest call. */
export type Routes = { readonly page: string; readonly host: Host; readonly session: Session; readonly idle: IdleWatch; readonly mostBytes: number }

/** What a request is answered once the guard has let it through. The page's own files are for whoever asks; all else is for the page with the secret. */
export const routesOf = ({ page, host, session, idle, mostBytes }: Routes): Answering => {
  const door = pageDoor(page, host)

  const begin: Answering = async request => {
    const asked = await messageIn(request, 1000, Begin)
    if (asked instanceof Response) return asked
    const secret = session.exchange(asked.token)
    return secret === undefined ? answer(403, 'This address was used already. Start the app again.') : wired({ session: secret })
  }

  const inSession: { readonly [route: string]: Answering } = {
    'POST /call': async request => {
      const asked = await messageIn(request, mostBytes, Call)
      return asked instanceof Response ? asked : wired(await host.dispatch({ operation: asked.operation, input: asked.input }))
    },
    'POST /exhibits': door,
    'POST /files': door,
    'POST /goodbye': async () => {
      idle.goodbye()
      return answer(204, null)
    },
    'GET /bytes': door,
    'GET /opened': door,
    'GET /events': async () => answer(200, eventStream(host.news), { 'content-type': 'text/event-stream' }),
  }

  return async request => {
    const route = `${request.method} ${new URL(request.url).pathname.replace(/^\/bytes\/.*/, '/bytes')}`
    if (route === 'POST /session') return begin(request)
    const answering = Object.hasOwn(inSession, route) ? inSession[route] : undefined
    if (answering === undefined) return request.method === 'GET' ? door(request) : nothing()
    if (!session.admits(request.headers.get(secretHeader))) return answer(401, 'This page is not part of the session. Start the app again.')
    if (route !== 'POST /goodbye') idle.asked()
    return answering(request)
  }
}

const Begin = z.object({ token: z.string() })

const Call = z.object({ operation: z.string(), input: z.unknown() })
