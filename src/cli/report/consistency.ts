import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { ConsistencyReply } from '#contract/replies.ts'
import type { Entry } from '#core/chronology/chronology.ts'
import type { Discrepancy, Severity } from '#core/consistency/discrepancy.ts'

export const consistencyText = ({ chronology, discrepancies }: ConsistencyReply): string => {
  const of = (severity: Severity) => discrepancies.filter(found => found.severity === severity).flatMap(lines)
  return joined([
    discrepancies.length === 0
      ? 'Nothing was found that does not fit together.'
      : `${discrepancies.length} ${discrepancies.length === 1 ? 'thing' : 'things'} to look at`,
    ...headed('Cannot both be so', of('contradiction')),
    ...headed('May not fit', of('possible')),
    ...headed('One name, two spellings', of('spelling')),
    ...headed('Times of which nothing is recorded', of('gap')),
    ...headed('Chronology', chronology.entries.map(entryLine)),
  ])
}

const lines = ({ says, mend }: Discrepancy): readonly string[] => [...wrapped(says, '  - '), ...wrapped(mend, '    ')]

const entryLine = ({ on, precision, says, level, alleged }: Entry): string =>
  `  ${precision === 'day' ? on : precision === 'month' ? `${on.slice(0, 7)}   ` : precision === 'year' ? `${on.slice(0, 4)}      ` : `~${on.slice(0, 4)}     `}  ${says} [${level}]${alleged ? ' (client’s word only)' : ''}`
