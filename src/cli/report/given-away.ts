import { wrapped } from '#cli/report/lines.ts'
import type { PackBuilt } from '#contract/evidence-replies.ts'

/** What the files give away besides their pages, a line a file: first what its copy still holds, then what was left out of it. */
export const givenAway = (findings: PackBuilt['findings']): readonly string[] =>
  [...Map.groupBy(findings, ({ exhibit, name }) => `exhibit ${exhibit}, ${name}`)].flatMap(([file, found]) =>
    [
      { says: 'STILL IN THE COPY', of: found.filter(({ scrubbed }) => !scrubbed) },
      { says: 'left out of the copy', of: found.filter(({ scrubbed }) => scrubbed) },
    ].flatMap(({ says, of }) =>
      of.length === 0 ? [] : wrapped(`${file}: ${says}: ${of.map(({ kind, value }) => `${kind.replaceAll('-', ' ')} “${value}”`).join('; ')}`, '  - '),
    ),
  )
