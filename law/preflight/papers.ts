import type { PaperRead, ParagraphRead, PreflightInput, RequestKind } from '#core/preflight/input.ts'
import type { Action, Finding, Where } from '#core/preflight/lint.ts'
import { mend, open } from '#law/preflight/findings.ts'

/** Checks every paper of the kinds asked about; open while one of them has no request yet. */
export const eachPaper = (input: PreflightInput, kinds: readonly RequestKind[], check: (paper: PaperRead) => readonly Finding[]): readonly Finding[] => [
  ...(input.for.length === 0 ? [open('No paper can be checked before a type of request is chosen.', {}, mend('Choose one type of request.'))] : []),
  ...input.for.filter(kind => kinds.includes(kind) && !papersIn(input, [kind]).some(({ role }) => role === 'request')).map(notDrafted),
  ...papersIn(input, kinds).flatMap(check),
]

/** The papers that serve one of the kinds asked about; one paper may serve two kinds that are filed as one type. */
export const papersIn = ({ papers = [], for: asked, procedure: { filedAs } }: PreflightInput, kinds: readonly RequestKind[]): readonly PaperRead[] => {
  const wanted = asked.filter(kind => kinds.includes(kind))
  const types = new Set(wanted.flatMap(kind => filedAs[kind] ?? []))
  return papers.filter(paper => wanted.includes(paper.for) || types.has(filedAs[paper.for] ?? ''))
}

/** Like `eachPaper`, for the paper whose pages are limited. */
export const eachRequest = (input: PreflightInput, kinds: readonly RequestKind[], check: (paper: PaperRead) => readonly Finding[]): readonly Finding[] =>
  eachPaper(input, kinds, paper => (paper.role === 'request' ? check(paper) : []))

const notDrafted = (kind: RequestKind): Finding => open(`The paper for ${nameOf[kind]} is not drafted yet.`, {}, mend('Draft it, then check again.'))

export const inParagraph = ({ document }: PaperRead, { id }: ParagraphRead): Where => ({ paper: document, paragraph: id })
export const editParagraph = ({ document }: PaperRead, { id }: ParagraphRead): Action => ({ kind: 'edit', paper: document, paragraph: id })

/** How a lawyer finds it: by its number where it has one. */
export const placeOf = ({ number, id }: ParagraphRead): string => (number === undefined ? `The part “${id}”` : `Paragraph ${number}`)

/** The primary subtag: `zh` of `zh-Hans`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

const nameOf: { readonly [K in RequestKind]: string } = {
  access: 'access',
  deletion: 'deletion',
  correction: 'correction',
  revision: 'revision',
  'provisional-measures': 'provisional measures',
}
