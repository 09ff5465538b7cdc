import type { CivilDate } from '#core/civil-date.ts'
import type { PaperSize } from '#core/document/print.ts'

/** What a bundle is made of. Plain data: it crosses to the worker thread as it is. */
export type BundleRequest = {
  readonly cover: Cover
  /** In the order in which they are bound. Numbers may have gaps: a number once cited stays. */
  readonly exhibits: readonly BundleExhibit[]
  /** The language of what we print ourselves. */
  readonly language: 'en'
  readonly paper?: PaperSize
  readonly stamp?: Stamp
  readonly volumes?: VolumeLimits
  /** The pack before this one. With it the bundle prints, and the report holds, what moved since. */
  readonly earlier?: EarlierPack
}

export type Cover = {
  readonly title: string
  /** The code name or the label of the applicant, as it may be printed. */
  readonly party: string
  readonly reference?: string
  readonly day: CivilDate
}

/** Titles and texts may be in any script. Nothing of `files[].path` is ever printed. */
export type BundleExhibit = Described & {
  readonly number: number
  /** C0 to C3. C4 is never put in a bundle. */
  readonly level: string
  readonly theme?: string
  /** Printed on the tab sheet, such as a request not to pass the exhibit on. */
  readonly marking?: string
  readonly files: readonly BundleFile[]
  /** Text of a sheet that stands for a file that is only attached. */
  readonly slip?: string
  /** Inner tabs of an exhibit that groups several documents; they follow the exhibit's own files. */
  readonly tabs?: readonly InnerTab[]
}

export type InnerTab = Described & {
  readonly label: string
  /** What its pages are stamped with, counted from 1; left out, they count on with the exhibit under its name. */
  readonly stamp?: string
  readonly files: readonly BundleFile[]
  readonly slip?: string
}

type Described = {
  readonly title: string
  readonly date?: string
  /** A language tag, printed as its name, or the name itself. */
  readonly language?: string
  readonly source?: string
  readonly relevance?: string
}

/** A PDF on disk. `label` tells files of one exhibit apart: “Original”, “Translation (English)”. */
export type BundleFile = { readonly path: string; readonly label?: string }

export type Stamp = {
  /** Before the page number in stamps and page labels, such as “B-”. */
  readonly prefix?: string
  /** What an exhibit is called; “Annex” when left out. */
  readonly exhibit?: string
}

/** Most pages and bytes of one volume. Volumes are cut between exhibits only. */
export type VolumeLimits = { readonly pages?: number; readonly bytes?: number }

/** What an earlier report said; the report of a bundle can be given as it is. */
export type EarlierPack = { readonly day: CivilDate; readonly exhibits: readonly EarlierExhibit[] }

export type EarlierExhibit = {
  readonly number: number
  readonly title: string
  readonly first: number
  readonly last: number
  /** SHA-256 of the files, in their order, in hex. */
  readonly sources: readonly string[]
}

export type BundlePlaces = {
  /** The PDF to write. With volumes, “-1”, “-2” … stand before the extension. */
  readonly output: string
  /** Holds readable copies of the exhibits while the bundle is made; a folder of our own in it is removed at the end. */
  readonly workFolder: string
  /** Laid out like `node_modules/@expo-google-fonts`. */
  readonly fontsFolder: string
  /** Whether a file at `output` gives way. */
  readonly replace?: boolean
}

export type Progress = { readonly phase: Phase; readonly done: number; readonly of: number }

export type Phase = 'reading' | 'laying-out' | 'writing' | 'checking'
