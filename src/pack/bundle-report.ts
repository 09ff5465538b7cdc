import type { CivilDate } from '#core/civil-date.ts'
import type { EarlierExhibit } from './bundle-request.ts'

/** All page numbers count from 1 through all volumes; stamp and page label show the same number. */
export type BundleReport = {
  readonly day: CivilDate
  readonly pages: number
  readonly volumes: readonly VolumeReport[]
  readonly exhibits: readonly ExhibitReport[]
  readonly problems: readonly FileProblem[]
  readonly changes: readonly Change[]
  readonly verification: Verification
}

/** `first` and `last` are bundle pages, inclusive. */
export type VolumeReport = {
  readonly number: number
  readonly path: string
  readonly pages: number
  readonly first: number
  readonly last: number
  readonly bytes: number
  readonly sha256: string
}

/** `first` is the tab sheet. `inVolume` counts the pages of the PDF the exhibit is in; `labels` is what stamps and page labels show. */
export type ExhibitReport = EarlierExhibit & {
  readonly volume: number
  readonly inVolume: { readonly first: number; readonly last: number }
  readonly labels: { readonly first: string; readonly last: string }
  readonly parts: readonly PartReport[]
}

/** A file's pages, or the one sheet that stands for it. `inner` is the first of its pages as counted inside the exhibit, from 1. */
export type PartReport = {
  readonly kind: 'file' | 'slip' | 'left-out'
  readonly path?: string
  readonly label?: string
  readonly tab?: string
  readonly inner: number
  readonly first: number
  readonly last: number
}

export type FileProblem = {
  readonly exhibit: number
  /** The path as given. */
  readonly file: string
  readonly kind: ProblemKind
  /** `left-out`: a sheet stands for the file. `changed`: it is in, but not all of it. `noted`: it is in, whole. */
  readonly weight: 'left-out' | 'changed' | 'noted'
  readonly problem: string
  readonly remedy: string
  /** What was done, where something was. */
  readonly repaired?: string
}

export type ProblemKind =
  | 'missing'
  | 'not-readable'
  | 'needs-password'
  | 'no-pages'
  | 'damaged'
  | 'pages-lost'
  | 'repaired'
  | 'rebuilt'
  | 'owner-locked'
  | 'active-content'
  | 'attachments'
  | 'signature'
  | 'media'
  | 'dead-links'
  | 'huge-page'
  | 'volume-too-large'
  | 'letters-without-font'

export type Change = {
  readonly exhibit: number
  readonly kind: 'added' | 'removed' | 'moved' | 'replaced'
  readonly was?: { readonly first: number; readonly last: number }
  readonly now?: { readonly first: number; readonly last: number }
}

export type Verification = { readonly passed: boolean; readonly checks: readonly Check[] }

/** `what` names the check in words; `failures` holds the first few, with the page they are on. */
export type Check = { readonly what: string; readonly checked: number; readonly failed: number; readonly failures: readonly string[] }

/** Where a page of an exhibit is: `innerPage` counts the exhibit's own pages from 1, without tab sheets. Undefined where it has no such page. */
export const pageOf = (
  report: BundleReport,
  exhibit: number,
  innerPage: number,
): { readonly volume: number; readonly page: number; readonly pageInVolume: number } | undefined => {
  const found = report.exhibits.find(({ number }) => number === exhibit)
  const part = found?.parts.find(({ inner, first, last }) => innerPage >= inner && innerPage <= inner + last - first)
  if (found === undefined || part === undefined) return undefined
  const page = part.first + innerPage - part.inner
  return { volume: found.volume, page, pageInVolume: page - found.first + found.inVolume.first }
}
