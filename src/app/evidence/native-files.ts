import { type ExhibitGoing, everyInner } from '#app/evidence/to-bind.ts'
import type { FileRead, PackFile } from '#app/evidence-port.ts'

/** Files that go in as they are, for the CCF: named after their exhibit alone, as the name they were brought under can name a person. */
export const nativeFiles = (going: readonly ExhibitGoing[]): readonly PackFile[] =>
  going.flatMap(({ disclosed: { number }, files }) => {
    const native = files.flatMap(({ read }) => (read === undefined ? [] : [read, ...everyInner(read)])).filter(({ asItIs }) => asItIs)
    return native.map((read, at) => ({ name: `native/Exhibit-${number}${native.length === 1 ? '' : `-${at + 1}`}${ending(read)}`, place: read.place }))
  })

/** Letters and digits of the name's ending; programs choose by it. */
const ending = ({ name }: FileRead): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''
