import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Letter } from '#core/document/letter.ts'
import type { LawPack } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'
import type { Receipt } from '#core/receipt/receipt.ts'

/** One paper. Pure: the same input gives a deeply equal draft. */
export type Template = {
  readonly id: string
  readonly title: string
  /** The most pages the CCF accepts, where a limit is known. */
  readonly pageLimit?: number
  /** ISO 639-1. */
  readonly languages: readonly string[]
  /** Throws for a language it is not written in. */
  readonly compose: (input: TemplateInput) => Draft
}

/**
 * `grounds` names the grounds the lawyer wants pleaded in full, in her order; the others that stand are summed up. Left out, the first
 * ones are. `leaveOut` names those that are not in the paper at all.
 */
export type Keep = { readonly grounds?: readonly string[]; readonly leaveOut?: readonly string[] }

export type TemplateInput = {
  readonly case: Case
  readonly assessment: Assessment
  readonly law: LawPack
  readonly asOf: CivilDate
  readonly language: string
  readonly keep?: Keep
  /** Files that go out with the paper, in their order; left out while they are not made yet. */
  readonly attached?: readonly AttachedFile[]
  /** What stood behind the assessment, where its hashes were computed. */
  readonly receipt?: Receipt
}

/** `sha256` in lower-case hex. */
export type AttachedFile = { readonly name: string; readonly pages?: number; readonly sha256: string }

/** A letter, and all that a lawyer must look at before it is signed. */
export type Draft = {
  readonly letter: Letter
  readonly placeholders: readonly OpenPlaceholder[]
  readonly unsupported: readonly UnsupportedAssertion[]
  /** Law quoted or cited in the letter that was not compared with the official text. */
  readonly unverified: readonly UnverifiedLaw[]
  readonly withheld: readonly Withheld[]
  readonly notes: readonly string[]
}

/** `block` is the id of the paragraph, or of the heading above a box or table; `paragraph` its printed number, where it has one. */
export type OpenPlaceholder = {
  readonly fact: string
  readonly item?: string
  readonly label: string
  readonly block: string
  readonly paragraph?: number
}

/** `alleged` is the client's word, with or without an exhibit; `no-exhibit` has nothing behind it. */
export type UnsupportedAssertion = {
  readonly block: string
  readonly paragraph: number
  readonly text: string
  readonly why: 'alleged' | 'no-exhibit'
  readonly facts: readonly { readonly fact: string; readonly item?: string }[]
}

export type UnverifiedLaw = { readonly provision: string; readonly short: string; readonly verification: Exclude<Verification, 'official'> }

/** A fact or exhibit that its disclosure level kept out of the letter, or of which the letter prints no particulars. For the lawyer only. */
export type Withheld = { readonly what: string; readonly why: string; readonly fact?: string; readonly item?: string; readonly exhibit?: string }
