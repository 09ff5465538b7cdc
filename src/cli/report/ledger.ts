import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { LedgerListed } from '#contract/kit.ts'

/** What was sent and what passed since. */
export const ledgerText = ({ codeName, submissions, messages }: LedgerListed): string =>
  joined([
    `${codeName}: what was sent to the CCF`,
    ...(submissions.length === 0 ? ['', 'Nothing is recorded as sent.'] : []),
    ...submissions.flatMap(({ kind, sentOn, receipt, files, lawVersion, note }) => [
      '',
      ...wrapped(`${sentOn ?? 'day not known'}: ${kind ?? 'kind not known'}`),
      ...wrapped(`receipt ${receipt ?? 'not recorded'}; law ${lawVersion ?? 'not recorded'}`, '  '),
      ...files.map(file => `  ${file}`),
      ...(note ?? '')
        .split('\n')
        .flatMap(line => wrapped(line, '  note: '))
        .filter(line => line.trim() !== 'note:'),
    ]),
    ...headed(
      'Messages since',
      messages.flatMap(({ date, direction, says, dueOn }) =>
        wrapped(`${date ?? 'day not known'}, ${direction ?? 'direction not known'}: ${says ?? ''}${dueOn === null ? '' : ` Answer by ${dueOn}.`}`, '  - '),
      ),
    ),
  ])
