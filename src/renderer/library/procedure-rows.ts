import type { Verification } from '#core/law/provision.ts'
import type { Clock, Limit, ProcedureProfile, Statement } from '#law/procedure/profile.ts'

/** One line of the procedure, whatever it is: what it is called, what it says, and how far that was checked. */
export type ProcedureRow = {
  readonly id: string
  readonly title: string
  readonly says: readonly string[]
  readonly limit?: Limit['is']
  readonly runs?: Pick<Clock, 'runs' | 'kind'>
  readonly provisions: readonly string[]
  readonly verification: Verification
  readonly caveat?: string
  readonly sources: readonly string[]
}

export const procedureParts = [
  'limits',
  'clocks',
  'requests',
  'papers',
  'filing',
  'admissibility',
  'provisional',
  'revision',
  'disclosure',
  'expectations',
  'unknown',
] as const

export type ProcedurePart = (typeof procedureParts)[number]

export type ProcedureRows = { readonly [P in ProcedurePart]: readonly ProcedureRow[] }

/** The procedure's profile as lines, by part. Ids are made unlike those of provisions and rules by the part before them. */
export const procedureRows = (profile: ProcedureProfile): ProcedureRows => ({
  limits: Object.values(profile.limits).map(limit => ({
    ...based('limits', limit),
    title: limit.title,
    says: present(limit.note, limit.meanwhile),
    limit: limit.is,
  })),
  clocks: Object.values(profile.clocks).map(clock => ({
    ...based('clocks', clock),
    title: clock.title,
    says: [clock.says],
    runs: { runs: clock.runs, kind: clock.kind },
    provisions: clock.provisions,
  })),
  requests: profile.requests.map(request => ({
    ...based('requests', request),
    title: request.title,
    says: present(request.when, request.mustArgue, request.note),
    provisions: request.provisions,
  })),
  papers: profile.papers.map(paper => ({ ...based('papers', paper), title: paper.title, says: [paper.needs] })),
  filing: stated('filing', profile.filing),
  admissibility: stated('admissibility', profile.admissibility),
  provisional: stated('provisional', profile.provisionalMeasures),
  revision: stated('revision', profile.revision),
  disclosure: stated('disclosure', [...profile.disclosure.rules, ...profile.disclosure.toApplicant, ...profile.disclosure.sourceMayLearn]),
  expectations: profile.expectations.map(expectation => ({ ...based('expectations', expectation), title: expectation.says, says: [] })),
  unknown: profile.unknown.map(unknown => ({ ...based('unknown', unknown), title: unknown.says, says: [unknown.meanwhile] })),
})

type Based = Pick<Statement, 'id' | 'verification' | 'sources' | 'caveat'>

const based = (part: ProcedurePart, { id, verification, sources, caveat }: Based) => ({
  id: `${part}:${id}`,
  provisions: [],
  verification,
  sources,
  ...(caveat === undefined ? {} : { caveat }),
})

const stated = (part: ProcedurePart, statements: readonly Statement[]): readonly ProcedureRow[] =>
  statements.map(statement => ({ ...based(part, statement), title: statement.title, says: [statement.says], provisions: statement.provisions ?? [] }))

const present = (...lines: readonly (string | undefined)[]): readonly string[] => lines.filter(line => line !== undefined)
