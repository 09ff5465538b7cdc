import { join } from 'node:path'
import { givenAway } from '#cli/report/given-away.ts'
import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import type { NotSealed } from '#node/evidence/seal-files.ts'

/** A pack in a terminal: what it holds and where, what was found in the files, what to look at. */
export const packText = (made: PackBuilt, out: string, unmatched: readonly string[], notSealed: readonly NotSealed[] = []): string =>
  joined([
    ...heads[made.kind](made, out),
    ...headed(
      'Not taken into the vault, and not in this pack',
      notSealed.flatMap(({ name, problems: [first, ...more] }) =>
        wrapped(`${name}: ${first?.reason ?? ''} ${first?.remedy ?? ''}${more.length === 0 ? '' : ` (and ${more.length} more of the kind)`}`, '  - '),
      ),
    ),
    ...headed(
      'Exhibits',
      made.exhibits.map(
        ({ number, title, labels: { first, last }, volume }) =>
          `  ${String(number).padStart(3)}  ${(first === last ? first : `${first}–${last}`).padEnd(11)} ${new Set(made.exhibits.map(one => one.volume)).size > 1 ? `vol. ${volume}  ` : ''}${title}`,
      ),
    ),
    ...headed(
      'Not in this pack',
      made.leftOut.flatMap(({ number, why }) => wrapped(`exhibit ${number}: ${why}`, '  - ')),
    ),
    ...headed(
      'Files that belong to no exhibit',
      unmatched.length === 0
        ? []
        : [...unmatched.flatMap(name => wrapped(name, '  - ')), ...wrapped('Name them in a list, or add them as further exhibits with --add.', '  ')],
    ),
    ...headed(
      'What was found in the files',
      made.problems.flatMap(({ exhibit, problem, remedy, repaired = '' }) => wrapped(`exhibit ${exhibit}: ${problem} ${repaired} ${remedy}`, '  - ')),
    ),
    ...headed('What the files give away besides their pages', givenAway(made.findings)),
    ...headed(
      'Stands where the source would read it',
      (made.leaks?.findings ?? []).flatMap(({ weight, what, masked, where }) =>
        wrapped(
          `${weight === 'stop' ? 'MUST BE SETTLED' : 'look'}: ${what}, ${masked}, in ${where.name}${where.page === undefined ? '' : `, page ${where.page}`} (${where.kind})`,
          '  - ',
        ),
      ),
    ),
    ...headed(
      'Look at this before it goes out',
      made.notes.flatMap(note => wrapped(note, '  - ')),
    ),
    ...headed(
      'Changed since the last pack',
      made.changes.flatMap(({ says }) => wrapped(says, '  - ')),
    ),
    ...headed(
      'Checks of the written bundle that failed',
      made.checks.filter(({ failed }) => failed > 0).flatMap(({ what, failures }) => wrapped(`${what}: ${failures.join(', ')}`, '  - ')),
    ),
  ])

const heads: { readonly [K in PackBuilt['kind']]: (made: PackBuilt, out: string) => readonly string[] } = {
  built: ({ files, pages, checks, manifestSha256 = '', manifest }, out) => [
    ...wrapped(
      `A pack ${manifest?.for === 'source' ? 'that may be put to the source' : 'for the CCF'}: ${pages} pages, ${count(checks.reduce((sum, { checked }) => sum + checked, 0))} checks of the written bundle, none failed.`,
    ),
    '',
    ...files.map(({ name, bytes }) => `${join(out, name).padEnd(60)} ${count(bytes)} bytes`),
    '',
    ...wrapped('SHA-256 of manifest.json; tell it by another way than the pack itself:'),
    manifestSha256,
  ],
  cancelled: () => ['Cancelled. Nothing was left.'],
  'not-verified': () => [
    ...wrapped('The bundle was written and did not pass its check, so nothing was left. Please report this with the check that failed, not with the case.'),
  ],
  leaks: () => [...wrapped('Nothing was made: the source would read something that is not for it.')],
}

const count = (number: number): string => number.toLocaleString('en')
