import { dirname, isAbsolute, join } from 'node:path'
import { readCase } from '#casefile/read.ts'
import { refuse } from '#contract/errors.ts'
import { readExhibitList } from '#contract/exhibit-list.ts'
import type { InputOf } from '#contract/operations.ts'
import type { Case } from '#core/case/case.ts'
import { matchFiles, roleIn } from '#core/evidence/match-files.ts'
import { filesBelow } from '#node/evidence/find-files.ts'
import { readText } from '#node/read-text.ts'

type Given = InputOf<'pack.make'>['given']

/** What the command line was given: the files by exhibit, where each lies, and the names of those that belong to none. */
export type FilesForExhibits = { readonly given: Given; readonly paths: ReadonlyMap<string, string>; readonly unmatched: readonly string[] }

/** The exhibits of a case file, which is refused with all its problems where it has any. */
export const exhibitsIn = (file: { readonly name: string; readonly text: string }): Case['exhibits'] => {
  const read = readCase(file.text, file.name)
  if (read.kind === 'refused') throw refuse('case-refused', { name: file.name, problems: read.problems })
  return read.case.exhibits
}

/** Files of a folder by their names, or of a list. With `add`, those that belong to no exhibit become further ones. */
export const filesForExhibits = async (from: string, exhibits: Case['exhibits'], { add }: { readonly add: boolean }): Promise<FilesForExhibits> => {
  if (from.toLowerCase().endsWith('.json')) {
    const list = await readText(from)
    const listed = readExhibitList(list.name, list.text, exhibits)
    return {
      given: listed.map(({ exhibit, path, role }) => ({ exhibit, given: path, name: nameOf(path), role })),
      paths: new Map(listed.map(({ path }) => [path, isAbsolute(path) ? path : join(dirname(from), path)])),
      unmatched: [],
    }
  }
  const names = await filesBelow(from)
  const { matched, unmatched } = matchFiles(
    exhibits,
    names.map(name => ({ name })),
  )
  return {
    given: [
      ...matched.map(({ exhibit, name, role }) => ({ exhibit, given: name, name: nameOf(name), role })),
      ...(add ? unmatched.map(name => ({ given: name, name: nameOf(name), role: roleIn(name) })) : []),
    ],
    paths: new Map(names.map(name => [name, join(from, ...name.split('/'))])),
    unmatched: add ? [] : unmatched,
  }
}

const nameOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).slice(-255)
