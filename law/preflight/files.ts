import type { FileRead, PreflightInput } from '#core/preflight/input.ts'
import type { Finding, Lint } from '#core/preflight/lint.ts'
import { on } from '#law/preflight/basis.ts'
import { fails, mend, open } from '#law/preflight/findings.ts'
import { every } from '#law/preflight/kinds.ts'
import { own, unread } from '#law/procedure/basis.ts'

/** What travels inside the files. */
export const files: readonly Lint[] = [
  {
    id: 'A18',
    severity: 'warn',
    for: every,
    title: 'Plain files',
    basis: on(unread),
    check: input =>
      eachFile(input, ({ name, carries }) =>
        carries
          .filter(thing => thing in plainly)
          .map(thing =>
            fails(`“${name}” carries ${plainly[thing]}.`, { file: name }, mend('Write the file again as plain PDF, without links, macros, media or password.')),
          ),
      ),
  },
  {
    id: 'A19',
    severity: 'block',
    for: every,
    title: 'Nothing hidden in the files',
    basis: on(own),
    check: input =>
      eachFile(input, ({ name, metadata, carries }) => [
        ...metadata.map(field => fails(`“${name}” carries the field “${field}”.`, { file: name }, scrub)),
        ...carries.filter(thing => thing in hidden).map(thing => fails(`“${name}” carries ${hidden[thing]}.`, { file: name }, scrub)),
      ]),
  },
]

type Carried = { readonly [thing in FileRead['carries'][number]]?: string }

const plainly: Carried = { 'external-links': 'links to the outside', macros: 'macros', password: 'a password', media: 'media' }
const hidden: Carried = { comments: 'comments', 'tracked-changes': 'tracked changes' }

const scrub = mend('Have the file written again by this program, or clean it before it leaves the office.')

const eachFile = ({ files: read }: PreflightInput, check: (file: FileRead) => readonly Finding[]): readonly Finding[] =>
  read === undefined ? [open('The files are not written yet.', {}, mend('Write the files, then check again.'))] : read.flatMap(check)
