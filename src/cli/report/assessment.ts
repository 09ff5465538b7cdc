import { groundLines } from '#cli/report/ground.ts'
import { headed, joined, wrapped } from '#cli/report/lines.ts'
import { conclusionWords } from '#cli/report/words.ts'
import type { Assessment, RouteFound } from '#core/assessment/assessment.ts'

/** An assessment as a lawyer reads it in a terminal or prints it. */
export const assessmentText = (assessment: Assessment, { explain }: { readonly explain: boolean }): string => {
  const { codeName, alert, asOf, law, articles, grounds, plead, routes, traps } = assessment
  const pleaded = grounds.filter(({ id }) => plead.includes(id))
  const rest = grounds.filter(({ id, conclusion }) => !plead.includes(id) && conclusion !== 'not-applicable')
  const open = rest.filter(({ conclusion }) => conclusion === 'open' || conclusion === 'weak')
  const fallen = rest.filter(ground => !open.includes(ground))
  return joined([
    `${codeName}: assessment as of ${asOf}`,
    ...wrapped(
      `Alert: ${alert.type ?? 'kind not known'}${alert.others > 0 ? `; ${alert.others} more in the case, each to be assessed and filed on its own` : ''}. Law pack ${law.version}, checked on ${law.checkedOn}${law.stale ? ': older than 90 days, check it before you file' : ''}.`,
    ),
    ...headed('Route', routes.filter(({ recommended }) => recommended).flatMap(routeLines)),
    ...headed(
      'Articles',
      articles
        .filter(({ conclusion }) => conclusion !== 'not-applicable')
        .map(({ title, short, conclusion }) => `  ${conclusionWords[conclusion].padEnd(16)} ${title} (${short})`),
    ),
    ...headed(
      'Plead, in this order',
      pleaded.flatMap((ground, index) => groundLines(ground, { number: index + 1, explain })),
    ),
    ...headed(
      'Open or weak',
      open.flatMap(ground => groundLines(ground, { explain, brief: !explain })),
    ),
    ...headed('Does not stand', explain ? fallen.flatMap(ground => groundLines(ground, { explain })) : fallen.map(({ title }) => `  ${title}`)),
    ...headed(
      'Mistakes this case invites',
      traps.filter(({ truth }) => truth === 'yes').flatMap(({ says, instead }) => wrapped(`${says} ${instead}`, '  - ')),
    ),
    '',
    ...wrapped(
      'Not legal advice. The words of provisions marked as unverified must be compared with the official text before they are quoted. “Open” means that facts are missing, not that the answer is no.',
    ),
  ])
}

const routeLines = ({ title, reasons, risks }: RouteFound): readonly string[] => [
  ...wrapped(title, '  '),
  ...reasons.flatMap(reason => wrapped(reason, '    + ')),
  ...risks.flatMap(risk => wrapped(risk, '    ! ')),
]
