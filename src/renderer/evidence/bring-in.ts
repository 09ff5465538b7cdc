import type { ExhibitAdded, FileSealed } from '#contract/evidence-replies.ts'
import type { Reply } from '#contract/reply.ts'
import type { App } from '#renderer/app-context.ts'
import { type GoingIn, type Incoming, roomOf } from '#renderer/evidence/room-memory.ts'

type Bringing = Pick<App, 'cases' | 'client' | 'door' | 'session'>

const running = new Map<string, AbortController>()
const turns = new Map<string, Promise<void>>()

/** Files that a system leaves beside others, and that nobody means to hand in. */
export const isLeftover = ({ name }: { readonly name: string }): boolean => /^(\.|~\$)|^(thumbs\.db|desktop\.ini|ehthumbs\.db)$/i.test(name)

/** Seals files and makes exhibits of them, or adds them to one, one after the other. A refused one does not stop the rest. Goes on while another screen is on show. */
export const bringIn = async (app: Bringing, caseId: string, files: readonly GoingIn[]): Promise<void> => {
  const room = roomOf(app, caseId)
  const fresh = files.map((going, at) => ({ going, key: `${room.get().incoming.length + at} ${going.file.name}` }))
  room.put(({ incoming }) => ({
    incoming: [...incoming, ...fresh.map(({ key, going: { file } }): Incoming => ({ key, name: file.name, bytes: file.size, state: 'waiting' }))],
  }))
  const turn = (turns.get(caseId) ?? Promise.resolve()).then(async () => {
    for (const { going, key } of fresh) {
      if (room.get().incoming.find(one => one.key === key)?.state !== 'waiting') continue
      const calledOff = new AbortController()
      running.set(caseId, calledOff)
      const tell = (some: Partial<Incoming>) => room.put(({ incoming }) => ({ incoming: incoming.map(one => (one.key === key ? { ...one, ...some } : one)) }))
      await one(app, caseId, going, tell, calledOff.signal)
      running.delete(caseId)
    }
  })
  turns.set(caseId, turn)
  return turn
}

/** Calls off what waits and what is being sealed. What is an exhibit already stays one. */
export const callOff = (app: Bringing, caseId: string): void => {
  roomOf(app, caseId).put(({ incoming }) => ({ incoming: incoming.map(one => (one.state === 'waiting' ? { ...one, state: 'cancelled' } : one)) }))
  running.get(caseId)?.abort()
}

/** Puts away what became of files that are in, or will not be. */
export const clearIncoming = (app: Bringing, caseId: string): void => roomOf(app, caseId).put(({ incoming }) => ({ incoming: incoming.filter(isOnItsWay) }))

export const isOnItsWay = ({ state }: Incoming): boolean => state === 'waiting' || state === 'sealing' || state === 'reading'

const one = async (app: Bringing, caseId: string, { file, to, role }: GoingIn, tell: (some: Partial<Incoming>) => void, calledOff: AbortSignal) => {
  tell({ state: 'sealing' })
  const sealed = await seal(app, caseId, file, calledOff)
  if (sealed === undefined) return tell({ state: 'cancelled' })
  if (sealed.kind === 'refused') return tell({ state: 'refused', refusal: sealed.refusal })
  tell({ state: 'reading' })
  let added: Reply<ExhibitAdded> | undefined
  await app.cases.through(async ({ id, step }) => {
    if (id !== caseId) return undefined
    added = await app.client.ask('exhibit.add', { id, step, file: sealed.value.file, name: file.name, role, ...(to !== undefined && { to }) })
    return added.kind === 'done' ? added.value.opened : undefined
  })
  if (added === undefined) return tell({ state: 'cancelled' })
  if (added.kind === 'refused') return tell({ state: 'refused', refusal: added.refusal })
  const { exhibit, examined, levelBecause } = added.value
  roomOf(app, caseId).put(({ examined: before }) => ({ examined: { ...before, [examined.file]: examined } }))
  tell({ state: 'added', exhibit, examined, levelBecause })
}

/** Undefined where it was called off, or the host is gone: the next call to it says so. */
const seal = async ({ door }: Bringing, caseId: string, file: File, calledOff: AbortSignal): Promise<Reply<FileSealed> | undefined> => {
  try {
    // seam: the host answers a file of evidence with what became of it
    return (await door.sendExhibit({ case: caseId }, file, calledOff)) as Reply<FileSealed>
  } catch {
    return undefined
  }
}
