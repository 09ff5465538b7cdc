import type { FileFinding, FileProblem, Ticket } from '#contract/evidence-replies.ts'
import type { CivilDate } from '#core/civil-date.ts'

export type Paper = 'a4' | 'us-letter'

/** What is kept of a text to compare it with others. The host makes it and understands it. */
export type TextSketch = { readonly shingles: number; readonly hashes: readonly number[] }

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
  readonly copySha256?: string
  readonly pages?: number
  /** The copy is a sheet that names the file, which goes in as it is. */
  readonly asItIs: boolean
  readonly text: string
  readonly sketch?: TextSketch
  /** BCP 47, where the words leave no doubt. */
  readonly language?: string
  /** Whether it, or a good part of it, is in none of the languages of the CCF. */
  readonly outside: 'yes' | 'no' | 'unknown'
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
  readonly day: CivilDate
  readonly paper: Paper
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

/** Pages of one file or sheet of an exhibit: pages of the whole bundle, from 1, inclusive. `inner` counts the pages of its exhibit or inner tab from 1. */
export type BoundPages = { readonly tab?: string; readonly inner: number; readonly first: number; readonly last: number }

export type BoundVolume = {
  readonly number: number
  /** The host's own name for the file. */
  readonly place: string
  readonly pages: number
  readonly first: number
  readonly last: number
  readonly bytes: number
  readonly sha256: string
}

/** What was written, as it was read back. */
export type Bound = {
  readonly kind: 'built' | 'not-verified'
  readonly pages: number
  readonly volumes: readonly BoundVolume[]
  readonly exhibits: readonly {
    readonly number: number
    readonly title: string
    readonly volume: number
    readonly first: number
    readonly last: number
    readonly parts: readonly BoundPages[]
  }[]
  readonly problems: readonly (FileProblem & { readonly exhibit: number; readonly weight: 'left-out' | 'changed' | 'noted' })[]
  readonly checks: readonly { readonly what: string; readonly checked: number; readonly failed: number; readonly failures: readonly string[] }[]
}

/** Words a reader of a PDF finds. `page` counts from 1 in the file. */
export type WordsFound = { readonly kind: 'text' | 'bookmark' | 'metadata'; readonly page?: number; readonly text: string }

/** A file of a pack: bytes made here, or a file of the work folder. `/` parts folders. */
export type PackFile = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly place: string })

/**
 * A work folder of the host, for its owner only, that is gone when the work ends however it ends. Readable copies of exhibits lie in it meanwhile.
 * Every function of it stops, and none goes on, once the work is cancelled.
 */
export type WorkRoom = {
  readonly bring: (source: AsyncIterable<Uint8Array>) => Promise<string>
  /** A file the host was started with, by its name there. */
  readonly given: (name: string) => Promise<string | undefined>
  readonly read: (place: string, name: string, paper: Paper) => Promise<FileRead>
  readonly bind: (toBind: ToBind, progress: (done: number, of: number, says: string) => void) => Promise<Bound>
  /** Length and SHA-256 of a file of the work folder. */
  readonly weigh: (place: string) => Promise<{ readonly bytes: number; readonly sha256: string }>
  /** Every word of a PDF of the work folder: pages, bookmarks, document properties. */
  readonly wordsIn: (place: string) => Promise<readonly WordsFound[]>
  /** Makes a file of the work folder ready for one fetch. */
  readonly offer: (place: string, name: string, type: string) => Promise<Ticket>
  /** Puts a pack together where the user gets it: an archive behind a ticket, or a folder. All of it or nothing. */
  readonly handOver: (files: readonly PackFile[], name: string) => Promise<{ readonly ticket?: Ticket }>
  readonly tell: (done: number, of: number, says: string) => void
}

/** Files alike by their ids; `share` is the part of their words in common, 0 to 1. Of `part`, the first stands in the second. */
export type AlikeFiles = { readonly kind: 'exact' | 'near' | 'part'; readonly ids: readonly [string, string]; readonly share?: number }

export type EvidencePort = {
  /** `task` names the work for those who watch or cancel it. */
  readonly inWork: <T>(
    task: string | undefined,
    work: (room: WorkRoom) => Promise<T>,
  ) => Promise<{ readonly kind: 'done'; readonly value: T } | { readonly kind: 'cancelled' }>
  readonly cancel: (task: string) => void
  /** Cancels all work and lets go of all that waits to be fetched: the vault is about to lock. Resolves once nothing readable is left. */
  readonly close: () => Promise<void>
  readonly alike: (files: readonly { readonly id: string; readonly sha256: string; readonly sketch?: TextSketch }[]) => readonly AlikeFiles[]
}
