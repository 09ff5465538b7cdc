import { headed, joined, wrapped } from '#cli/report/lines.ts'
import { verificationWords } from '#cli/report/words.ts'
import type { DraftMade } from '#contract/replies.ts'

type Written = Omit<DraftMade, 'files'> & { readonly files: readonly { readonly path: string }[] }

/** What was written, and everything that must be seen to before it goes out. */
export const draftText = (made: Written): string =>
  joined([
    ...made.files.map(({ path }) => path),
    `${made.pages} ${made.pages === 1 ? 'page' : 'pages'}${made.pageLimit === null ? '' : ` of at most ${made.pageLimit}${made.withinLimit ? '' : ': TOO LONG, the CCF may find the request inadmissible'}`}`,
    ...headed(
      'To fill in',
      made.placeholders.flatMap(({ label, paragraph }) => wrapped(`[${label}]${paragraph === undefined ? '' : `, paragraph ${paragraph}`}`, '  - ')),
    ),
    ...headed(
      'Asserted without an exhibit',
      made.unsupported.flatMap(({ paragraph, text, why }) =>
        wrapped(`paragraph ${paragraph}${why === 'alleged' ? ', the client’s word only' : ''}: ${text}`, '  - '),
      ),
    ),
    ...headed(
      'Law to compare with the official text',
      made.unverified.flatMap(({ short, verification }) => wrapped(`${short}: ${verificationWords[verification]}`, '  - ')),
    ),
    ...headed(
      'Left out or masked',
      made.withheld.flatMap(({ what, why }) => wrapped(`${what}: ${why}`, '  - ')),
    ),
    ...headed(
      'Says something else than the case',
      made.discrepancies.flatMap(({ says, mend }) => [...wrapped(says, '  - '), ...wrapped(mend, '    ')]),
    ),
    ...headed(
      'Context you may cite beside these grounds',
      made.context.flatMap(({ says, asOf, source }) => wrapped(`${says} (as of ${asOf}; ${source})`, '  - ')),
    ),
    ...headed(
      'Notes',
      made.notes.flatMap(note => wrapped(note, '  - ')),
    ),
  ])
