import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { checkBefore } from '#app/kit/check-before.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import { assess } from '#core/assessment/assess.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { lawPack } from '#law/index.ts'
import { templateOf } from '#templates/index.ts'

/** The paper that argues each kind of request. */
const paperFor: { readonly [K in RequestKind]: string } = {
  access: 'access-request',
  deletion: 'deletion-request',
  correction: 'correction-request',
  revision: 'revision-summary',
  'provisional-measures': 'provisional-measures',
}

/** Writes and lays out the paper of the request, and puts case, paper and file to every check before filing. */
export const checkCase =
  (ports: Ports): Handler<'case.check'> =>
  async ({ case: file, asOf, alert, request }) => {
    const subject = openCase(file, alert)
    const document = paperFor[request]
    const template = templateOf(document)
    if (template === undefined) throw refuse('document-missing', { request, document })
    const assessment = assess(subject, lawPack, { asOf, ...(alert === undefined ? {} : { alert }) })
    const draft = template.compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' })
    const { bytes, pages } = await ports.toPdf(draft.letter)
    return checkBefore({ case: subject, asOf, request, document, draft, pages, pdf: bytes })
  }
