import type { Handler } from '#app/handler.ts'
import { assessCase } from '#app/handlers/assess-case.ts'
import { buildKit } from '#app/handlers/build-kit.ts'
import { checkCase } from '#app/handlers/check-case.ts'
import { compareLaw } from '#app/handlers/compare-law.ts'
import { draftPaper } from '#app/handlers/draft-paper.ts'
import { exportLaw } from '#app/handlers/export-law.ts'
import { findDiscrepancies } from '#app/handlers/find-discrepancies.ts'
import { listLaw } from '#app/handlers/list-law.ts'
import { listPapers } from '#app/handlers/list-papers.ts'
import { listSubmissions } from '#app/handlers/list-submissions.ts'
import { makeCalendar } from '#app/handlers/make-calendar.ts'
import { makeReceipt } from '#app/handlers/make-receipt.ts'
import { recordSubmission } from '#app/handlers/record-submission.ts'
import { runBenchmark } from '#app/handlers/run-benchmark.ts'
import { showContext } from '#app/handlers/show-context.ts'
import type { Ports } from '#app/ports.ts'
import type { Refusal } from '#contract/errors.ts'
import { type OperationName, operations, type Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'
import { DomainError } from '#core/domain-error.ts'

export type Dispatch = (request: Request) => Promise<Reply>

/** The one door into the app, and the only place that catches. Input is checked here, whatever the host. */
export const dispatchOf = (ports: Ports): Dispatch => {
  const handlers: { readonly [N in OperationName]: Handler<N> } = {
    'case.assess': assessCase,
    'paper.draft': draftPaper(ports),
    'case.check': checkCase(ports),
    'case.context': showContext,
    'case.calendar': makeCalendar,
    'kit.build': buildKit(ports),
    'submission.record': recordSubmission(ports),
    'submission.list': listSubmissions,
    'paper.list': listPapers,
    'case.consistency': findDiscrepancies,
    'case.receipt': makeReceipt(ports),
    'law.export': exportLaw(ports),
    'law.impact': compareLaw(ports),
    'law.list': listLaw,
    'benchmark.run': runBenchmark,
  }

  return async ({ operation: name, input }) => {
    if (!isOperation(name)) return refused({ code: 'request-invalid', info: { operation: name, problems: ['there is no such operation'] } })
    const operation = operations[name]
    const parsed = operation.input.safeParse(input)
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`)
      return refused({ code: 'request-invalid', info: { operation: name, problems } })
    }
    try {
      // seam: the input was just checked against this operation's own schema
      const handle = handlers[name] as (input: unknown) => Promise<unknown>
      return { kind: 'done', value: await handle(parsed.data) }
    } catch (error) {
      const declared: readonly string[] = operation.fails
      if (error instanceof DomainError && declared.includes(error.code)) {
        // seam: refuse() pairs code and info, and the code was just found among the declared ones
        return refused({ code: error.code, info: error.info } as Refusal)
      }
      return refused({ code: 'internal', info: { reference: ports.report(error) } })
    }
  }
}

const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name)

const refused = (refusal: Refusal): Reply => ({ kind: 'refused', refusal })
