import type { DisclosureLevel } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { PortalForm } from '#core/kit/form.ts'
import type { Basis } from '#law/procedure/basis.ts'
import type { ProvisionId } from '#law/provisions/index.ts'

/** The CCF's procedure as it was known on one day. A change of procedure is a new profile. */
export type ProcedureProfile = {
  readonly id: string
  readonly checkedOn: CivilDate
  readonly staleAfterDays: number
  readonly channel: Channel
  /** ISO 639-1. */
  readonly languages: readonly Language[]
  readonly filing: readonly Statement[]
  readonly portalTypes: readonly PortalType[]
  readonly requests: readonly Request[]
  readonly papers: readonly Paper[]
  readonly fields: readonly Field[]
  /** What is typed and uploaded, screen by screen. */
  readonly portal: PortalForm
  readonly limits: { readonly [id: string]: Limit }
  readonly clocks: { readonly [id: string]: Clock }
  readonly expectations: readonly Expectation[]
  readonly pageBudget: PageBudget
  readonly admissibility: readonly Statement[]
  readonly provisionalMeasures: readonly Statement[]
  readonly revision: readonly Statement[]
  readonly statute: readonly StatuteArticle[]
  readonly disclosure: Disclosure
  readonly sessions: Sessions
  readonly unknown: readonly Unknown[]
}

/** One thing said of the procedure, in our own words. */
export type Statement = Basis & { readonly id: string; readonly title: string; readonly says: string; readonly provisions?: readonly ProvisionId[] }

export type Language = 'ar' | 'en' | 'fr' | 'es'

/** `since` is an instant with its offset. */
export type Channel = Basis & { readonly mode: 'portal'; readonly since: string; readonly exception: ProvisionId }

/** What the Portal lets a submission be. One submission is of exactly one type. */
export type PortalType = 'access' | 'correction-deletion' | 'revision'

export type Request = Basis & {
  readonly id: string
  readonly title: string
  /** The Portal type it is filed as; none where it is sent within a case or as a letter. */
  readonly filedAs?: PortalType
  readonly provisions: readonly ProvisionId[]
  readonly when: string
  readonly mustArgue: string
  readonly attach: readonly string[]
  /** Ids of clocks that run once it is filed, decided or due. */
  readonly clocks: readonly string[]
  readonly note?: string
}

export type Applicant = 'person' | 'entity' | 'minor' | 'represented'

/** A paper that must come with the request, and what makes it good. */
export type Paper = Basis & { readonly id: string; readonly of: Applicant; readonly title: string; readonly needs: string }

/** What the Portal is expected to ask. Its own screens were not seen. */
export type Field = Basis & {
  readonly id: string
  readonly block:
    | 'request'
    | 'applicant'
    | 'entity'
    | 'minor'
    | 'submitter'
    | 'data'
    | 'proceedings'
    | 'argument'
    | 'relief'
    | 'confidentiality'
    | 'annexes'
    | 'revision'
    | 'declarations'
  readonly title: string
}

/** At most so many, or not known. An unknown limit is never read as no limit. */
export type Limit = Basis & {
  readonly id: string
  readonly title: string
  readonly is: { readonly kind: 'at-most'; readonly most: number; readonly unit: 'pages' | 'appendices' } | { readonly kind: 'unknown' }
  /** What to do while it is not known. */
  readonly meanwhile?: string
  readonly note?: string
}

/** A calendar period in ISO 8601. Months end on the last day of a shorter month. */
export type Period = `P${number}M` | `P${number}D`

/** `ccf-target` binds the CCF without remedy; `hard` bars the applicant; `expectation` is what practice shows; `soft` is our own. */
export type ClockKind = 'ccf-target' | 'hard' | 'informational' | 'expectation' | 'soft'

export type ClockEvent =
  | 'received'
  | 'admissible'
  | 'decided'
  | 'received-by-general-secretariat'
  | 'clarified'
  | 'fact-discovered'
  | 'deletion-notified'
  | 'time-limit-passed'

export type Clock = Basis & {
  readonly id: string
  readonly title: string
  readonly kind: ClockKind
  readonly runs:
    | { readonly kind: 'period'; readonly period: Period; readonly from: ClockEvent }
    /** A date somebody sets. */
    | { readonly kind: 'set'; readonly by: 'ccf' | 'document' }
    /** It runs, but no end was found. */
    | { readonly kind: 'open'; readonly from: ClockEvent }
  readonly provisions: readonly ProvisionId[]
  readonly says: string
  /** Days before the end on which to warn. */
  readonly warnDaysBefore?: readonly number[]
}

/** What past years show, in words. Never a promise and never a rate of success. */
export type Expectation = Basis & { readonly id: string; readonly year: number; readonly of: string; readonly says: string }

/** How ten pages may be shared out. */
export type PageBudget = Basis & { readonly total: number; readonly parts: readonly { readonly id: string; readonly title: string; readonly pages: number }[] }

export type StatuteArticle = Basis & { readonly article: number; readonly topic: string; readonly provision: ProvisionId }

export type Reader = 'ccf' | 'general-secretariat' | 'national-central-bureaus' | 'source-bureau'

export type Disclosure = {
  readonly levels: readonly (Basis & {
    readonly level: DisclosureLevel
    readonly title: string
    readonly says: string
    readonly mayRead: readonly Reader[]
    readonly defaultFor: readonly string[]
  })[]
  readonly rules: readonly Statement[]
  /** What the applicant may be told, and what stops it. */
  readonly toApplicant: readonly Statement[]
  /** Why a restriction should give way; `needs` is what must be at hand. */
  readonly againstRestriction: readonly (Statement & { readonly needs: readonly string[] })[]
  readonly sourceMayLearn: readonly Statement[]
}

/** Days are inclusive. Sessions carry different numbers in different languages, so none is kept. */
export type Sessions = Basis & {
  readonly leastPerYear: number
  readonly known: readonly { readonly from: CivilDate; readonly to: CivilDate }[]
  readonly optional: readonly string[]
}

export type Unknown = Basis & { readonly id: string; readonly says: string; readonly meanwhile: string }
