import type { InputOf } from '#contract/operations.ts'
import type { App } from '#renderer/app-context.ts'
import { roomOf } from '#renderer/evidence/room-memory.ts'

type Building = Pick<App, 'cases' | 'client' | 'session' | 'subscribe'>

/** Binds a pack of what the host has kept. Its progress and what came of it stand in the room, also while another screen is on show. */
export const buildPack = async (app: Building, input: Omit<InputOf<'pack.build'>, 'task'>): Promise<void> => {
  const room = roomOf(app, input.id)
  const task = crypto.randomUUID()
  room.put(() => ({ pack: { kind: 'building', task, done: 0, of: 0, says: '' } }))
  await app.cases.settle()
  const open = app.cases.get()
  const step = open.kind === 'open' ? open.step : 0
  const hush = app.subscribe(news => {
    if (news.kind === 'progress' && news.task === task) room.put(() => ({ pack: { ...news, kind: 'building' } }))
  })
  const reply = await app.client.ask('pack.build', { ...input, task })
  hush()
  room.put(() => ({
    pack:
      reply.kind === 'refused'
        ? { kind: 'refused', refusal: reply.refusal }
        : reply.value.kind === 'cancelled'
          ? { kind: 'none' }
          : { kind: 'made', built: reply.value, for: input.options.for, step },
  }))
  await app.cases.through(async ({ id, step: now }) => {
    const again = id === input.id ? await app.client.ask('case.open', { id }) : undefined
    if (again?.kind !== 'done') return undefined
    // What the host noted in the custody log is no change that makes the pack an older one.
    if (now === step) room.put(({ pack }) => (pack.kind === 'made' ? { pack: { ...pack, step: again.value.step } } : {}))
    return again.value
  })
}

/** Stops the binding; nothing of it is left. */
export const cancelPack = (app: Building, caseId: string): void => {
  const { pack } = roomOf(app, caseId).get()
  if (pack.kind === 'building') void app.client.ask('pack.cancel', { task: pack.task })
}
