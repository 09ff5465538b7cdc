import type { OutsideFiles } from '#app/outside-files.ts'
import { refuse } from '#contract/errors.ts'

/** Files outside the vault, in memory: what is handed out under a name is there to be given under it. */
export const memoryOutside = (files = new Map<string, Uint8Array>()): OutsideFiles => ({
  given: async function* (name) {
    const bytes = files.get(name)
    if (bytes === undefined) throw refuse('file-unreadable', { name, reason: 'missing' })
    for (let from = 0; from < bytes.length; from += 4096) yield bytes.subarray(from, from + 4096)
  },
  handOut: async (name, out, make) => {
    let made = Buffer.alloc(0)
    const value = await make({
      write: async bytes => {
        made = Buffer.concat([made, bytes])
      },
      writeAt: async (position, bytes) => void made.set(bytes, position),
      restart: async () => {
        made = Buffer.alloc(0)
      },
    })
    files.set(out ?? name, made)
    return { handed: { name, bytes: made.length, ticket: out ?? name }, value }
  },
})
