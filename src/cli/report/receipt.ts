import { headed, joined, wrapped } from '#cli/report/lines.ts'
import { conclusionWords } from '#cli/report/words.ts'
import type { Receipt } from '#core/receipt/receipt.ts'

export const receiptText = ({ asOf, appVersion, law, procedure, case: subject, result, grounds, weighings }: Receipt): string =>
  joined([
    `${subject.codeName}: reasoning receipt as of ${asOf}, Recourse ${appVersion}`,
    ...headed('The same parts give the same result', [
      `  law        ${law.version}, checked on ${law.checkedOn}`,
      `             ${law.sha256}`,
      `  procedure  ${procedure.id}, checked on ${procedure.checkedOn}`,
      `             ${procedure.sha256}`,
      `  case       ${subject.id}`,
      `             ${subject.sha256}`,
      `  result     ${result.sha256}`,
    ]),
    ...headed(
      'Grounds',
      grounds
        .filter(({ conclusion }) => conclusion !== 'not-applicable')
        .map(({ id, conclusion, weighing }) => `  ${conclusionWords[conclusion].padEnd(16)} ${id}${weighing === undefined ? '' : ` (weighed: ${weighing})`}`),
    ),
    ...headed(
      'The lawyer’s own weighing',
      weighings.flatMap(({ ground, decision, reason }) => wrapped(`${ground}: ${decision}. ${reason}`, '  - ')),
    ),
  ])
