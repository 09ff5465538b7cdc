import type { PaperRead } from '#core/preflight/input.ts'
import type { Finding, Lint } from '#core/preflight/lint.ts'
import { appendicesOf } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { fails, mend, open } from '#law/preflight/findings.ts'
import { every } from '#law/preflight/kinds.ts'
import { eachRequest } from '#law/preflight/papers.ts'
import { secondary } from '#law/procedure/basis.ts'

/** Pages and appendices. */
export const size: readonly Lint[] = [
  {
    id: 'A08',
    severity: 'block',
    for: ['deletion', 'correction'],
    title: 'Length of the argument',
    basis: on({ ...secondary('p17', 's47'), caveat: 'What the pages count is not known; every page of the request is counted.' }, 'operating-rules-30'),
    check: input => eachRequest(input, ['deletion', 'correction'], paper => withinPages(paper, input.procedure.argumentPages)),
  },
  {
    id: 'A09',
    severity: 'block',
    for: every,
    title: 'Number of appendices',
    basis: on(
      { ...secondary('p17', 's47'), caveat: 'What one appendix is, and whether identity papers count, is not known; every exhibit is counted.' },
      'operating-rules-30',
    ),
    check: input => {
      const { appendices: most } = input.procedure
      const count = appendicesOf(input).length
      if (most === undefined) return [open('How many appendices are accepted is not known.', {}, mend('Ask the CCF, or read its rules.'))]
      if (count <= most) return []
      return [
        fails(
          `There are ${count} appendices; ${most} are accepted.`,
          {},
          mend('Leave out what proves least. Do not merge papers to stay under the limit.', { kind: 'exhibit' }),
        ),
      ]
    },
  },
  {
    id: 'A10',
    severity: 'block',
    for: ['revision'],
    title: 'Length of the summary for revision',
    basis: on(secondary('p18'), 'operating-rules-30-7'),
    check: input => eachRequest(input, ['revision'], paper => withinPages(paper, input.procedure.revisionSummaryPages)),
  },
]

const withinPages = ({ document, pages }: PaperRead, most: number | undefined): readonly Finding[] => {
  const where = { paper: document }
  if (most === undefined) return [open('How many pages are accepted is not known.', where, mend('Ask the CCF, or read its rules.'))]
  if (pages === undefined) return [open('The pages are not counted: the paper is not laid out yet.', where, mend('Lay the paper out, then check again.'))]
  if (pages <= most) return []
  return [
    fails(`The paper has ${pages} pages; ${most} are accepted.`, where, mend('Shorten it, or move detail to an annex.', { kind: 'edit', paper: document })),
  ]
}
