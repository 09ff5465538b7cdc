import type { Answers, Exhibit } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import type { PaperRead, ParagraphRead, PreflightInput, RequestKind } from '#core/preflight/input.ts'
import type { LintState } from '#core/preflight/lint.ts'
import { exhibit, paragraph, value } from './ready.ts'

// Ways to spoil a submission that is ready, one at a time.

export type Change = (input: PreflightInput) => PreflightInput

export const answers =
  (changed: Answers): Change =>
  input => ({ ...input, case: { ...input.case, answers: { ...input.case.answers, ...changed } } })

export const group =
  (name: string, items: readonly Answers[], complete = true): Change =>
  input => ({
    ...input,
    case: {
      ...input.case,
      groups: { ...input.case.groups, [name]: { complete, items: items.map((given, at) => ({ id: `${name}-${at + 1}`, answers: given })) } },
    },
  })

export const exhibits =
  (change: (all: readonly Exhibit[]) => readonly Exhibit[]): Change =>
  input => ({ ...input, case: { ...input.case, exhibits: change(input.case.exhibits) } })

export const another = (more: Partial<Exhibit>): Change => exhibits(all => [...all, exhibit('further', 9, more)])

export const without = (...ids: readonly string[]): Change => exhibits(all => all.filter(({ id }) => !ids.includes(id)))

export const papers =
  (more: Partial<PaperRead>): Change =>
  input => ({ ...input, papers: (input.papers ?? []).map(each => ({ ...each, ...more })) })

/** Adds one paragraph outside every ground. */
export const saying =
  (text: string, more: Partial<ParagraphRead> = {}): Change =>
  input => ({
    ...input,
    papers: (input.papers ?? []).map(each => ({ ...each, paragraphs: [...each.paragraphs, paragraph(text, { id: 'said', number: 9, ...more })] })),
  })

export const undrafted: Change = ({ papers: _, ...input }) => input
export const unwritten: Change = ({ files: _, ...input }) => input

export const same: Change = input => input
export const both =
  (...changes: readonly Change[]): Change =>
  input =>
    changes.reduce((changed, change) => change(changed), input)

export const asKinds =
  (...kinds: readonly RequestKind[]): Change =>
  input => ({ ...input, for: kinds })

export const on =
  (asOf: string): Change =>
  input => ({ ...input, asOf: day(asOf) })

export const limit =
  (of: 'argumentPages' | 'appendices' | 'revisionSummaryPages' | 'revisionPeriod'): Change =>
  input => ({ ...input, procedure: { ...input.procedure, [of]: undefined } })

export const keptBefore = {
  'ccf.kind': value('deletion'),
  'ccf.same-matter': value(true),
  'ccf.about-co-accused': value(false),
  'ccf.outcome': value('compliant'),
}
export const refugee = { 'protection.status': value('refugee', 'order') }

/** A submission that is ready, what is changed of it, and what the check then says. */
export type Row = readonly [id: string, state: LintState, why: string, kind: RequestKind, change: Change]

export function beside(input: Parameters<Change>[0]) {
  return (input.papers ?? []).map(each => ({ ...each, document: 'annex-list', role: 'beside' as const, pages: 40 }))
}

export function more(count: number, level: 'C0' | 'C4' = 'C0') {
  return Array.from({ length: count }, (_, at) => ({ id: `more-${at + 1}`, number: at + 10, title: 'More', language: 'en', level }))
}
