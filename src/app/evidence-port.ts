import type { FileFinding, FileProblem } from '#contract/evidence-replies.ts'

/** A file of a case as it was read: its pages, what was found, what its words say. `place` and `copy` are the host's own names for files in its work folder. */
export type FileRead = {
  readonly name: string
  readonly kind: string
  readonly mime: string
  readonly sha256: string
  readonly bytes: number
  /** Where the file lies as it was brought. */
  readonly place: string
  /** The copy that goes out; left out where nothing can be shown. */
  readonly copy?: string
  readonly pages?: number
  /** The copy is a sheet that names the file, which goes in as it is. */
  readonly asItIs: boolean
  readonly text: string
  /** BCP 47, where the words leave no doubt. */
  readonly language?: string
  readonly findings: readonly FileFinding[]
  readonly scrubbed: readonly string[]
  readonly problems: readonly FileProblem[]
  readonly inside: readonly FileRead[]
}

/** What a bundle is made of, and where its pages come from. */
export type ToBind = {
  readonly title: string
  readonly party: string
  readonly reference?: string
  readonly day: string
  readonly paper: 'a4' | 'us-letter'
  readonly prefix: string
  readonly volumePages?: number
  readonly volumeBytes?: number
  readonly exhibits: readonly BoundExhibit[]
}

export type BoundPart = {
  readonly title: string
  readonly date?: string
  readonly language?: string
  readonly source?: string
  readonly relevance?: string
  readonly files: readonly { readonly copy: string; readonly label?: string }[]
  readonly slip?: string
}

export type BoundExhibit = BoundPart & {
  readonly number: number
  readonly level: string
  readonly theme?: string
  readonly marking?: string
  readonly tabs?: readonly (BoundPart & { readonly label: string })[]
}

/** What was written, as it was read back. `path` is the host's own. */
export type Bound = {
  readonly kind: 'built' | 'not-verified' | 'cancelled'
  readonly pages: number
  readonly volumes: readonly {
    readonly number: number
    readonly path: string
    readonly pages: number
    readonly first: number
    readonly last: number
    readonly bytes: number
    readonly sha256: string
  }[]
  readonly exhibits: readonly {
    readonly number: number
    readonly title: string
    readonly volume: number
    readonly first: number
    readonly last: number
    readonly labels: { readonly first: string; readonly last: string }
    /** Where the inner tabs of a grouped exhibit stand. */
    readonly tabs: readonly { readonly label: string; readonly first: number; readonly last: number }[]
  }[]
  readonly problems: readonly (FileProblem & { readonly exhibit: number; readonly weight: 'left-out' | 'changed' | 'noted' })[]
  readonly checks: readonly { readonly what: string; readonly checked: number; readonly failed: number; readonly failures: readonly string[] }[]
  /** Every word a reader of the volumes finds: pages, bookmarks, document properties. For the leak check. */
  readonly words: readonly { readonly kind: 'text' | 'bookmark' | 'metadata'; readonly name: string; readonly page?: number; readonly text: string }[]
}

export type Telling = { readonly signal: AbortSignal; readonly progress: (done: number, of: number, says: string) => void }

/**
 * A work folder of the host, for its owner only, that is emptied when the work ends however it ends. Readable copies of exhibits lie in it
 * meanwhile.
 */
export type WorkRoom = {
  readonly bring: (source: AsyncIterable<Uint8Array>) => Promise<string>
  readonly read: (place: string, name: string, paper: 'a4' | 'us-letter', signal?: AbortSignal) => Promise<FileRead>
  readonly bind: (toBind: ToBind, telling: Telling) => Promise<Bound>
  readonly bytesOf: (place: string) => Promise<Uint8Array>
  /** Puts a pack together where the user gets it: an archive behind a ticket, or a folder. All of it or nothing. */
  readonly handOver: (
    files: readonly ({ readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly place: string }))[],
    name: string,
  ) => Promise<{ readonly ticket?: { readonly ticket: string; readonly name: string; readonly bytes: number } }>
}

export type EvidencePort = {
  readonly inWork: <T>(work: (room: WorkRoom) => Promise<T>) => Promise<T>
  /** Bytes made ready for one fetch. */
  readonly offer: (bytes: Uint8Array, type: string) => string
  readonly tell: (task: string, done: number, of: number, says: string) => void
  /** Base64 SHA-256, for the policy of the page that checks a pack. */
  readonly sha256Base64: (text: string) => string
}
