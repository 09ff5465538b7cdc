import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { BenchmarkReport, EntryScore } from '#contract/benchmark-report.ts'

export const benchmarkText = ({ recall, precision, counts, unmapped, entries }: BenchmarkReport): string =>
  joined([
    ...wrapped('A test of the rules on what was decided, over a set chosen by others and biased to deletions. It says nothing about the chances of a case.'),
    '',
    `recall     ${shown(recall)}  deleted entries in which a ground that was upheld stands strongly or arguably: ${counts.recall.join(' of ')}`,
    `precision  ${shown(precision)}  kept entries in which nothing stands strongly: ${counts.precision.join(' of ')} (kept with an addendum: ${counts.keptWithUpdate.join(' of ')})`,
    `           by upheld issue, not by entry: ${counts.upheldIssues.join(' of ')}`,
    ...headed('Entries', entries.flatMap(entryLines)),
    ...headed(
      'Words with no mapping',
      unmapped.flatMap(({ key, value, entries: ids }) => wrapped(`${key} = ${JSON.stringify(value)} in ${ids.join(', ')}`, '  - ')),
    ),
  ])

const entryLines = ({ id, asOf, result, reason, strong, arguable, notes }: EntryScore) => [
  `  ${result.padEnd(10)} ${id} (as of ${asOf}): ${reason}`,
  ...(strong.length === 0 ? [] : wrapped(strong.join(', '), '             strongly: ')),
  ...(arguable.length === 0 ? [] : wrapped(arguable.join(', '), '             arguably: ')),
  ...notes.flatMap(note => wrapped(note, '             ')),
]

const shown = (share: number | null) => (share === null ? '  – ' : share.toFixed(2))
