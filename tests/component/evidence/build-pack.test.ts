import { expect, test } from 'vitest'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import type { InputOf } from '#contract/operations.ts'
import { buildPack } from '#renderer/evidence/build-pack.ts'
import { roomOf } from '#renderer/evidence/room-memory.ts'
import { storeOf } from '#renderer/store.ts'

type Building = Parameters<typeof buildPack>[0]

/** A case of which the page knows four steps; the host notes two more in the custody log while it binds. `meanwhile` is what the lawyer does. */
const built = async (meanwhile: (page: { step: number }) => void) => {
  const page = { step: 4 }
  const app = {
    session: storeOf({ kind: 'open' }),
    subscribe: () => () => undefined,
    cases: {
      settle: async () => undefined,
      get: () => ({ kind: 'open', step: page.step }),
      through: async (run: (at: { id: string; step: number }) => Promise<{ step: number } | undefined>) => {
        page.step = (await run({ id: 'a', step: page.step }))?.step ?? page.step
      },
    },
    client: {
      ask: async (operation: string) => {
        if (operation === 'case.open') return { kind: 'done', value: { step: page.step + 2 } }
        meanwhile(page)
        return { kind: 'done', value: { kind: 'built' } satisfies Partial<PackBuilt> }
      },
    },
  } as unknown as Building // seam: a host that answers only what a pack asks of it
  const input = { id: 'a', asOf: '2026-11-24', options: { for: 'ccf' } } as unknown as Omit<InputOf<'pack.build'>, 'task'> // seam: the host above does not look at it
  await buildPack(app, input)
  const { pack } = roomOf(app, 'a').get()
  return { now: page.step, packed: pack.kind === 'made' ? pack.step : undefined }
}

test('the lines of custody that a pack brings about do not make it an older pack', async () => {
  expect(await built(() => undefined)).toEqual({ now: 6, packed: 6 })
})

test('what the lawyer changes while it is bound does', async () => {
  const { now, packed } = await built(page => {
    page.step += 1
  })
  expect(packed).toBeLessThan(now)
})
