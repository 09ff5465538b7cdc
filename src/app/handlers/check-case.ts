import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import { assess } from '#core/assessment/assess.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { preflight } from '#core/preflight/preflight.ts'
import { readPaper } from '#core/preflight/read-paper.ts'
import { lawPack } from '#law/index.ts'
import { lints } from '#law/preflight/index.ts'
import { preflightProcedureOf } from '#law/preflight/procedure.ts'
import { profile } from '#law/procedure/index.ts'
import { templateOf } from '#templates/index.ts'

/** The paper that argues each kind of request. */
const paperFor: { readonly [K in RequestKind]: string } = {
  access: 'access-request',
  deletion: 'deletion-request',
  correction: 'correction-request',
  revision: 'revision-summary',
  'provisional-measures': 'provisional-measures',
}

/** Writes and lays out the paper of the request, and puts case and paper to every check before filing. */
export const checkCase =
  (ports: Ports): Handler<'case.check'> =>
  async ({ case: file, asOf, alert, request }) => {
    const subject = openCase(file, alert)
    const document = paperFor[request]
    const template = templateOf(document)
    if (template === undefined) throw refuse('document-unknown', { document, known: [] })
    const assessment = assess(subject, lawPack, { asOf, ...(alert === undefined ? {} : { alert }) })
    const draft = template.compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' })
    const { pages } = await ports.toPdf(draft.letter)
    return preflight(
      {
        case: subject,
        asOf,
        for: [request],
        procedure: preflightProcedureOf(profile),
        law: lawPack,
        papers: [readPaper(draft, { document, for: request, role: 'request', pages })],
      },
      lints,
    )
  }
