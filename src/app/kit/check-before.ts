import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Draft } from '#core/document/template.ts'
import { tracesIn } from '#core/kit/pdf-traces.ts'
import { requestName } from '#core/kit/safe-name.ts'
import type { FileRead, RequestKind } from '#core/preflight/input.ts'
import { type Preflight, preflight } from '#core/preflight/preflight.ts'
import { readPaper } from '#core/preflight/read-paper.ts'
import { lawPack } from '#law/index.ts'
import { lints } from '#law/preflight/index.ts'
import { preflightProcedureOf } from '#law/preflight/procedure.ts'
import { profile } from '#law/procedure/index.ts'

type Before = {
  readonly case: Case
  readonly asOf: CivilDate
  readonly request: RequestKind
  readonly document: string
  readonly draft: Draft
  readonly pages: number
  readonly pdf: Uint8Array
  /** Ids of the exhibits that go along; left out, all that may leave the case file. */
  readonly appendices?: readonly string[]
}

/** The last check, on the paper as it was laid out and the annexes as they would go. */
export const checkBefore = ({ case: subject, asOf, request, document, draft, pages, pdf, appendices }: Before): Preflight =>
  preflight(
    {
      case: subject,
      asOf,
      for: [request],
      procedure: preflightProcedureOf(profile),
      law: lawPack,
      ...(appendices === undefined ? {} : { appendices }),
      papers: [readPaper(draft, { document, for: request, role: 'request', pages })],
      files: [fileRead(pdf)],
    },
    lints,
  )

const fileRead = (pdf: Uint8Array): FileRead => {
  const traces = tracesIn(pdf)
  return {
    name: requestName,
    metadata: traces.includes('author') ? ['author'] : [],
    carries: traces.flatMap(trace => carried[trace] ?? []),
  }
}

const carried: { readonly [trace: string]: FileRead['carries'][number] } = { password: 'password', script: 'macros', attachment: 'media' }
