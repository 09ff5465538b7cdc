import { createCase, duplicateCase, importCase } from '#app/cases/begin-case.ts'
import { caseTextOf } from '#app/cases/case-text.ts'
import { changeCase, redoChange, restoreCase, undoChange } from '#app/cases/change-case.ts'
import { deskOf } from '#app/cases/desk.ts'
import { exportCase } from '#app/cases/export-case.ts'
import { findInCases } from '#app/cases/find-in-cases.ts'
import { listCases } from '#app/cases/list-cases.ts'
import { openStoredCase } from '#app/cases/open-case.ts'
import { purgeCase, putBackCase, removeCase } from '#app/cases/remove-case.ts'
import { settleVersions, showVersions } from '#app/cases/settle-versions.ts'
import { showAsItWas, showHistory } from '#app/cases/show-history.ts'
import { evidenceRoom } from '#app/evidence/evidence-room.ts'
import { exchangeRoom } from '#app/exchange/exchange-room.ts'
import type { Handler } from '#app/handler.ts'
import { assessCase } from '#app/handlers/assess-case.ts'
import { buildKit } from '#app/handlers/build-kit.ts'
import { checkCase } from '#app/handlers/check-case.ts'
import { compareLaw } from '#app/handlers/compare-law.ts'
import { draftPaper } from '#app/handlers/draft-paper.ts'
import { exportLaw } from '#app/handlers/export-law.ts'
import { findDiscrepancies } from '#app/handlers/find-discrepancies.ts'
import { keepSubmission } from '#app/handlers/keep-submission.ts'
import { listLaw } from '#app/handlers/list-law.ts'
import { listPapers } from '#app/handlers/list-papers.ts'
import { listSubmissions } from '#app/handlers/list-submissions.ts'
import { makeCalendar } from '#app/handlers/make-calendar.ts'
import { makeReceipt } from '#app/handlers/make-receipt.ts'
import { packKit } from '#app/handlers/pack-kit.ts'
import { recordSubmission } from '#app/handlers/record-submission.ts'
import { runBenchmark } from '#app/handlers/run-benchmark.ts'
import { showContext } from '#app/handlers/show-context.ts'
import type { Ports } from '#app/ports.ts'
import { vaultDoor } from '#app/vault/door.ts'
import type { Refusal } from '#contract/errors.ts'
import { type OperationName, operations, type Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'
import { DomainError } from '#core/domain-error.ts'

export type Dispatch = (request: Request) => Promise<Reply>

/** The one door into the app, and the only place that catches. Input is checked here, whatever the host. */
export const dispatchOf = (ports: Ports): Dispatch => {
  const desk = deskOf(ports)
  const evidence = evidenceRoom(ports, desk)
  const handlers: { readonly [N in OperationName]: Handler<N> } = {
    ...vaultDoor(ports, {
      clear: () => {
        desk.clear()
        evidence.clear()
      },
    }),
    ...evidence.handlers,
    ...exchangeRoom(ports, desk),
    'settings.read': async () => ports.settings.read(),
    'settings.write': async some => ports.settings.write(some),
    'case.list': listCases(ports),
    'case.find': findInCases(ports, desk),
    'case.create': createCase(ports, desk),
    'case.open': openStoredCase(desk),
    'case.change': changeCase(ports, desk),
    'case.undo': undoChange(ports, desk),
    'case.redo': redoChange(ports, desk),
    'case.history': showHistory(desk),
    'case.as-it-was': showAsItWas(desk),
    'case.restore': restoreCase(ports, desk),
    'case.duplicate': duplicateCase(desk),
    'case.import': importCase(desk),
    'case.export': exportCase(desk),
    'case.versions': showVersions(ports),
    'case.settle': settleVersions(ports, desk),
    'case.remove': removeCase(ports),
    'case.put-back': putBackCase(ports),
    'case.purge': purgeCase(ports, desk),
    'case.assess': assessCase,
    'paper.draft': draftPaper(ports),
    'case.check': checkCase(ports),
    'case.context': showContext,
    'case.calendar': makeCalendar,
    'kit.build': buildKit(ports),
    'kit.pack': packKit(ports, desk),
    'submission.record': recordSubmission(ports),
    'submission.keep': keepSubmission(ports, desk),
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
      return { kind: 'done', value: await handle(await caseTextOf(parsed.data, desk)) }
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
