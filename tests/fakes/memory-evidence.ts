import { createHash } from 'node:crypto'
import type { BoundVolume, EvidencePort, FileRead, PackFile, WordsFound } from '#app/evidence-port.ts'

/** What the fake room remembers: the packs handed over, and what was told. */
export type MemoryEvidence = EvidencePort & {
  readonly packs: { readonly name: string; readonly files: readonly PackFile[] }[]
  readonly told: { readonly task: string; readonly says: string }[]
}

type Options = {
  /** How a file reads, by its name. */
  readonly reads?: (name: string, bytes: Uint8Array) => Partial<FileRead>
  /** What the leak check finds in a volume. */
  readonly words?: readonly WordsFound[]
  readonly verified?: boolean
  /** Called at each step, to cancel in the middle. */
  readonly atStep?: (says: string, cancel: () => void) => void
}

/** A room that binds nothing: a page a file and a tab sheet an exhibit. Files are kept in memory by made-up places. */
export const memoryEvidence = ({ reads = () => ({}), words = [], verified = true, atStep = () => {} }: Options = {}): MemoryEvidence => {
  const packs: { name: string; files: readonly PackFile[] }[] = []
  const told: { task: string; says: string }[] = []
  const stopped = new Set<string>()
  const places = new Map<string, Uint8Array>()
  let count = 0
  const put = (bytes: Uint8Array): string => {
    count += 1
    places.set(`place-${count}`, bytes)
    return `place-${count}`
  }
  return {
    packs,
    told,
    cancel: task => void stopped.add(task),
    close: async () => {},
    alike: files =>
      files.flatMap((one, at) =>
        files.slice(at + 1).flatMap(other => (one.sha256 === other.sha256 ? [{ kind: 'exact' as const, ids: [one.id, other.id] as const }] : [])),
      ),
    inWork: async (task, work) => {
      const stop = 'stopped by the test'
      const step = (says: string): void => {
        if (task === undefined) return
        told.push({ task, says })
        atStep(says, () => stopped.add(task))
        if (stopped.has(task)) throw new Error(stop)
      }
      try {
        return {
          kind: 'done',
          value: await work({
            bring: async source => {
              const pieces: Uint8Array[] = []
              for await (const piece of source) pieces.push(piece)
              return put(Buffer.concat(pieces))
            },
            given: async name => put(Buffer.from(name)),
            read: async (place, name) => {
              const bytes = places.get(place) ?? new Uint8Array()
              const sha256 = sha256Of(bytes)
              return {
                name,
                kind: 'text',
                mime: 'text/plain',
                sha256,
                bytes: bytes.length,
                place,
                copy: put(Buffer.concat([Buffer.from('copy of '), bytes])),
                copySha256: sha256Of(Buffer.concat([Buffer.from('copy of '), bytes])),
                pages: 1,
                asItIs: false,
                text: Buffer.from(bytes).toString(),
                outside: 'no',
                findings: [],
                scrubbed: [],
                problems: [],
                inside: [],
                ...reads(name, bytes),
              }
            },
            bind: async ({ exhibits }, progress) => {
              step('binding')
              progress(1, 1, 'binding')
              let page = 1
              const bound = exhibits.map(({ number, title, files, tabs = [] }) => {
                const first = page + 1
                const parts = [{ files }, ...tabs].flatMap(part =>
                  part.files.map((_, at) => ({ ...('label' in part ? { tab: part.label } : {}), inner: at + 1, first: first + at + 1, last: first + at + 1 })),
                )
                page = first + Math.max(1, parts.length)
                return { number, title, volume: 1, first, last: page, parts }
              })
              const bytes = Buffer.from(JSON.stringify(exhibits.map(({ title }) => title)))
              const volume: BoundVolume = { number: 1, place: put(bytes), pages: page, first: 1, last: page, bytes: bytes.length, sha256: sha256Of(bytes) }
              return {
                kind: verified ? 'built' : 'not-verified',
                pages: page,
                volumes: [volume],
                exhibits: bound,
                problems: [],
                checks: [{ what: 'Everything', checked: page, failed: verified ? 0 : 1, failures: [] }],
              }
            },
            weigh: async place => ({ bytes: places.get(place)?.length ?? 0, sha256: sha256Of(places.get(place) ?? new Uint8Array()) }),
            wordsIn: async () => words,
            offer: async (place, name) => ({ ticket: place, name, bytes: places.get(place)?.length ?? 0 }),
            handOver: async (files, name) => {
              packs.push({ name, files })
              return { ticket: { ticket: 't', name: `${name}.zip`, bytes: 1 } }
            },
            tell: (_, __, says) => step(says),
          }),
        }
      } catch (error) {
        if (error instanceof Error && error.message === stop) return { kind: 'cancelled' }
        throw error
      }
    },
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
