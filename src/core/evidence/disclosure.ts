import type { Case, DisclosureLevel, Exhibit } from '#core/case/case.ts'
import { type DisclosureFinding, disclosureFindings } from '#core/evidence/disclosure-findings.ts'
import { isAtLeast } from '#core/evidence/levels.ts'
import { keptFrom } from '#core/kit/confidential.ts'

/** Whom a pack is for: the Commission, or what may be put to the source of the data. */
export type Audience = 'ccf' | 'source'

/** `summary`: a sheet with the neutral summary stands for the exhibit, and nothing else of it is in the pack. */
export type Disclosed = {
  readonly exhibit: string
  readonly number: number
  readonly level: DisclosureLevel
  readonly goes: 'whole' | 'summary' | 'out'
  readonly why: string
  /** Ids of the files that go. */
  readonly files: readonly string[]
  /** As it may be printed for this reader. */
  readonly title: string
  /** Set with `summary`. */
  readonly summary?: string
  /** What is asked of the Commission, for the tab sheet; none where the exhibit is open. */
  readonly marking?: string
}

export type Disclosure = {
  readonly audience: Audience
  /** By number. Those that stay out are listed for the lawyer and must not reach the pack. */
  readonly exhibits: readonly Disclosed[]
  readonly findings: readonly DisclosureFinding[]
}

/**
 * What of each exhibit goes into a pack. A C4 exhibit leaves in neither. For the source, C1 becomes its neutral summary under a title that says
 * nothing, and C2 and C3 stay out.
 */
export const disclosureOf = (subject: Case, audience: Audience): Disclosure => {
  const exhibits = subject.exhibits.toSorted((a, b) => a.number - b.number).map(exhibit => ways[audience](exhibit))
  return { audience, exhibits, findings: disclosureFindings(subject, exhibits, audience) }
}

const forCommission = (exhibit: Exhibit): Disclosed => {
  if (exhibit.level === 'C4') return out(exhibit, 'C4: never leaves the case file.')
  return {
    ...whole(exhibit, exhibit.level === 'C0' ? 'C0: open.' : `${exhibit.level}: goes to the CCF, marked: ${keptFrom[exhibit.level]}.`),
    ...(exhibit.level === 'C0' ? {} : { marking: capital(`${keptFrom[exhibit.level]}.`) }),
  }
}

const forSource = (exhibit: Exhibit): Disclosed => {
  const { level, number } = exhibit
  if (level === 'C0') return whole(exhibit, 'C0: open.')
  if (isAtLeast(level, 'C2')) return out(exhibit, level === 'C4' ? 'C4: never leaves the case file.' : `${level}: ${keptFrom[level]}.`)
  const summary = exhibit.neutralSummary?.trim() ?? ''
  if (summary === '') return out(exhibit, 'C1: only a neutral summary may go, and none is written.')
  return {
    ...bare(exhibit),
    goes: 'summary',
    why: 'C1: the source may be given the neutral summary, not the document.',
    files: [],
    title: `Exhibit ${number}: neutral summary`,
    summary,
  }
}

const ways: { readonly [A in Audience]: (exhibit: Exhibit) => Disclosed } = { ccf: forCommission, source: forSource }

const bare = ({ id, number, level }: Exhibit) => ({ exhibit: id, number, level })

const whole = (exhibit: Exhibit, why: string): Disclosed => ({
  ...bare(exhibit),
  goes: 'whole',
  why,
  files: (exhibit.files ?? []).map(({ id }) => id),
  title: exhibit.title,
})

const out = (exhibit: Exhibit, why: string): Disclosed => ({ ...bare(exhibit), goes: 'out', why, files: [], title: '' })

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
