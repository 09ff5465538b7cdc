import { headed, joined, wrapped } from '#cli/report/lines.ts'
import { conclusionWords } from '#cli/report/words.ts'
import type { CaseImpact, GroundMove, Impact } from '#core/receipt/impact.ts'

export const impactText = ({ from, to, asOf, changes, cases, examined }: Impact): string =>
  joined([
    `Law pack ${from} to ${to}, as of ${asOf}: ${cases.length} of ${examined} cases are touched`,
    ...headed(
      'What changed in the law',
      changes.flatMap(({ kind, title, change, what, says }) =>
        wrapped(`${kind} ${title}: ${change}${what.length === 0 ? '' : ` (${what.join(', ')})`}${says === undefined ? '' : `, ${says}`}`, '  - '),
      ),
    ),
    ...cases.flatMap(caseLines),
  ])

const caseLines = ({ codeName, moves, pleading, routes, leansOn }: CaseImpact): readonly string[] =>
  headed(codeName, [
    ...moves.flatMap(({ title, from, to }) => wrapped(`${title}: ${word(from)} → ${word(to)}`, '  - ')),
    ...wrapped(pleading.dropped.join(', '), '  no longer pleaded: '),
    ...wrapped(pleading.added.join(', '), '  newly pleaded: '),
    ...(routes === undefined ? [] : wrapped(`${routes.from.join(', ')} → ${routes.to.join(', ')}`, '  route: ')),
    ...wrapped(leansOn.join(', '), '  papers lean on: '),
  ])

const word = (conclusion: GroundMove['from']): string => (conclusion === 'absent' ? 'no such rule' : conclusionWords[conclusion])
