import type { DisclosureLevel } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Stage } from '#core/kit/form.ts'
import type { Verification } from '#core/law/provision.ts'
import type { RequestKind } from '#core/preflight/input.ts'

// A portal kit as data: what is typed and uploaded, in order. `kit.json` is this, and nothing else.

export type Basis = {
  readonly verification: Verification
  /** Site, title and date of each source, as one line. */
  readonly sources: readonly string[]
  readonly caveat?: string
}

export type KitField = {
  readonly id: string
  readonly block: string
  readonly label: string
  /** `left-out`: its level keeps it from this screen; `open`: nothing recorded yet; `by-hand`: the case file has no place for it. */
  readonly how: 'copy' | 'choose' | 'upload' | 'by-hand' | 'left-out' | 'open'
  readonly value: string
  /** Of `value`, as a reader counts them; a line break is one. */
  readonly characters: number
  readonly says?: string
  /** Holds something the source must not learn: mark it where the screen lets you. */
  readonly confidential: boolean
  readonly leftOut: readonly { readonly what: string; readonly why: string }[]
  readonly asks: readonly Asked[]
  /** Safe names of the attachments behind it. */
  readonly shownBy: readonly string[]
  readonly basis: Basis
}

/** A question the case file does not answer yet. */
export type Asked = { readonly fact: string; readonly item?: string; readonly asks: string }

export type Attachment = {
  /** The only name that leaves the office: no title, no person. */
  readonly name: string
  readonly kind: 'request' | 'annex'
  readonly exhibit?: string
  readonly number?: number
  /** For the lawyer; never part of a file name. */
  readonly title: string
  /** Of an annex. */
  readonly level?: DisclosureLevel
  readonly pages?: number
  readonly neutralSummary?: string
  /** What the lawyer's own file is called; left out while there is none. */
  readonly from?: string
  readonly bytes?: number
  /** Lower-case hexadecimal; left out while there is no file. */
  readonly sha256?: string
}

export type KitFinding = {
  /** `block` keeps the kit from being made; `open` must be settled before sending. */
  readonly severity: 'block' | 'open' | 'warn'
  readonly id: string
  readonly place: string
  readonly says: string
  readonly mend: string
}

export type KitStep = { readonly id: string; readonly stage: Stage; readonly says: string; readonly basis: Basis }

export type KitFile = { readonly name: string; readonly bytes: number; readonly sha256: string }

export type Measured = { readonly count: number; readonly most?: number; readonly title: string; readonly basis: Basis }

export type Kit = {
  readonly format: 'recourse-kit'
  readonly version: 1
  readonly request: RequestKind
  readonly title: string
  readonly filedAs?: string
  readonly language: string
  readonly case: { readonly id: string; readonly codeName: string; readonly alert?: string; readonly sha256: string }
  readonly asOf: CivilDate
  readonly law: { readonly version: string; readonly checkedOn: CivilDate; readonly stale: boolean }
  readonly profile: { readonly id: string; readonly checkedOn: CivilDate; readonly stale: boolean }
  readonly blocks: readonly { readonly id: string; readonly title: string }[]
  readonly fields: readonly KitField[]
  readonly attachments: readonly Attachment[]
  readonly pages: Measured
  readonly annexes: Measured
  readonly steps: readonly KitStep[]
  readonly findings: readonly KitFinding[]
  readonly unknown: readonly { readonly says: string; readonly meanwhile: string }[]
}

/** `files` are all others in the folder as they were written. */
export type KitManifest = Kit & { readonly files: readonly KitFile[] }
