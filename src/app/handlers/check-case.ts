import { composedPaper } from '#app/composed-paper.ts'
import { drawn } from '#app/drawn.ts'
import type { Handler } from '#app/handler.ts'
import { assessedCase } from '#app/handlers/assessed-case.ts'
import { checkBefore } from '#app/kit/check-before.ts'
import { requestOf } from '#app/kit/request-of.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import { templateOf } from '#templates/index.ts'

/** Writes and lays out the paper of the request, and puts case, paper and file to every check before filing. */
export const checkCase =
  (ports: Ports): Handler<'case.check'> =>
  async input => {
    const { asOf, request } = input
    const { subject, assessment } = assessedCase(input)
    const { document } = requestOf(request)
    const template = templateOf(document)
    if (template === undefined) throw refuse('document-missing', { request, document })
    const draft = composedPaper(ports, template, { subject, assessment, asOf, language: 'en' })
    const { bytes, pages } = await drawn(document, 'pdf', () => ports.toPdf(draft.letter))
    return checkBefore({ case: subject, asOf, request, document, draft, pages, pdf: bytes })
  }
