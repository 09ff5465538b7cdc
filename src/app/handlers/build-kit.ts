import type { Handler } from '#app/handler.ts'
import { makeKit } from '#app/kit/make-kit.ts'
import type { Ports } from '#app/ports.ts'

/** The kit of a case, with the annexes that the host found in a folder. */
export const buildKit =
  (ports: Ports): Handler<'kit.build'> =>
  async ({ annexes, ...input }) =>
    makeKit(ports, input, { place: 'folder', of: async () => annexes })
